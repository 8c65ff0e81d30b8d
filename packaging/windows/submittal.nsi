; SPDX-FileCopyrightText: 2026 The Submittal authors
; SPDX-License-Identifier: MIT
;
; The installer for one user, who need be no administrator. packaging/windows/pack calls makensis with
;   VERSION, FILES (a script that lists the files), ICON, PICTURE (of the last page), KIBIBYTES (what they
;   take), OUTPUT and, if there is one, SIGN (the publisher's program that signs a file).
Unicode true
ManifestDPIAware true
ManifestSupportedOS Win10
SetCompressor /SOLID lzma
SetCompressorDictSize 32
RequestExecutionLevel user
Name "Submittal"
BrandingText "Submittal ${VERSION}"
OutFile "${OUTPUT}"
!ifdef SIGN
    !uninstfinalize '${SIGN} "%1"' = 0
!endif
InstallDir "$LOCALAPPDATA\Programs\Submittal"
InstallDirRegKey HKCU "Software\Submittal" "Folder"

!include MUI2.nsh
!include FileFunc.nsh
!include "${FILES}"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Submittal"
!define CLASSES "Software\Classes"
!define PROGRAM "Submittal.Document"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${PICTURE}"
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(removed) $(kept)"
!define MUI_FINISHPAGE_RUN "$INSTDIR\submittal.exe"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Hebrew"

LangString runs ${LANG_ENGLISH} "Submittal is open. Close its window, then try again."
LangString runs ${LANG_HEBREW} "Submittal פתוחה. יש לסגור את החלון שלה ולנסות שוב."
LangString byMsi ${LANG_ENGLISH} "Submittal was installed by its .msi. Install the newer .msi, or remove Submittal in the list of programs first; your record stays."
LangString byMsi ${LANG_HEBREW} "Submittal הותקנה מקובץ ‎.msi. יש להתקין את קובץ ה־‎.msi החדש, או להסיר קודם את Submittal ברשימת התוכניות; הרישום שלך נשאר."
LangString openWith ${LANG_ENGLISH} "Open with Submittal"
LangString openWith ${LANG_HEBREW} "פתיחה באמצעות Submittal"
LangString removed ${LANG_ENGLISH} "Submittal will be removed from this computer."
LangString removed ${LANG_HEBREW} "Submittal תוסר מהמחשב הזה."
LangString kept ${LANG_ENGLISH} "Your record stays in $LOCALAPPDATA\submittal."
LangString kept ${LANG_HEBREW} "הרישום שלך נשאר בתיקייה $LOCALAPPDATA\submittal."

VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=0 "ProductName" "Submittal"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileDescription" "Submittal's installer"
VIAddVersionKey /LANG=0 "CompanyName" "The Submittal authors"
VIAddVersionKey /LANG=0 "LegalCopyright" "Copyright 2026 The Submittal authors, MIT licence"

; What runs cannot be written to, and half of an old and half of a new program must not be left. This
; library is held by the window and by the command line.
!macro WAIT_UNTIL_CLOSED
    again:
    IfFileExists "$INSTDIR\Qt6Core.dll" 0 closed
    ClearErrors
    FileOpen $0 "$INSTDIR\Qt6Core.dll" a
    IfErrors 0 writable
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(runs)" /SD IDCANCEL IDRETRY again
    SetErrorLevel 2
    Quit
    writable:
    FileClose $0
    closed:
!macroend

; Both install into the same folder: over the .msi's files the one would remove the other's. This value
; is the .msi's alone.
Function .onInit
    SetShellVarContext current
    ReadRegDWORD $0 HKCU "Software\Submittal" "Shortcut"
    StrCmp $0 1 0 fresh
    MessageBox MB_OK|MB_ICONEXCLAMATION "$(byMsi)" /SD IDOK
    SetErrorLevel 3
    Quit
    fresh:
FunctionEnd

Function un.onInit
    SetShellVarContext current
FunctionEnd

Section
    !insertmacro WAIT_UNTIL_CLOSED
    ; The version before knows which files were its own.
    IfFileExists "$INSTDIR\uninstall.exe" 0 fresh
    ExecWait '"$INSTDIR\uninstall.exe" /S _?=$INSTDIR'
    fresh:
    !insertmacro INSTALL_FILES
    SetOutPath "$INSTDIR"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    WriteRegStr HKCU "Software\Submittal" "Folder" "$INSTDIR"
    CreateShortcut "$SMPROGRAMS\Submittal.lnk" "$INSTDIR\submittal.exe"

    ; Among the programs of "Open with" for what a CV comes in; none of them is taken over.
    WriteRegStr HKCU "${CLASSES}\${PROGRAM}" "FriendlyTypeName" "Submittal"
    WriteRegStr HKCU "${CLASSES}\${PROGRAM}\DefaultIcon" "" "$INSTDIR\submittal.exe,0"
    WriteRegStr HKCU "${CLASSES}\${PROGRAM}\shell\open" "" "$(openWith)"
    WriteRegStr HKCU "${CLASSES}\${PROGRAM}\shell\open\command" "" '"$INSTDIR\submittal.exe" "%1"'
    WriteRegStr HKCU "${CLASSES}\Applications\submittal.exe" "FriendlyAppName" "Submittal"
    WriteRegStr HKCU "${CLASSES}\Applications\submittal.exe\shell\open\command" "" '"$INSTDIR\submittal.exe" "%1"'
    !macro OPEN_WITH extension
        WriteRegStr HKCU "${CLASSES}\Applications\submittal.exe\SupportedTypes" "${extension}" ""
        WriteRegStr HKCU "${CLASSES}\${extension}\OpenWithProgids" "${PROGRAM}" ""
    !macroend
    !insertmacro OPEN_WITH ".pdf"
    !insertmacro OPEN_WITH ".doc"
    !insertmacro OPEN_WITH ".docx"
    WriteRegStr HKCU "Software\Microsoft\Windows\CurrentVersion\App Paths\submittal.exe" "" "$INSTDIR\submittal.exe"

    WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Submittal"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The Submittal authors"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\submittal.exe,0"
    WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
    WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
    WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" ${KIBIBYTES}
    ${RefreshShellIcons}
SectionEnd

; The record, the settings and the secret are the user's, not the program's: they stay.
Section un.all
    !insertmacro WAIT_UNTIL_CLOSED
    !macro NOT_OPEN_WITH extension
        DeleteRegValue HKCU "${CLASSES}\${extension}\OpenWithProgids" "${PROGRAM}"
        DeleteRegKey /ifempty HKCU "${CLASSES}\${extension}\OpenWithProgids"
        DeleteRegKey /ifempty HKCU "${CLASSES}\${extension}"
    !macroend
    !insertmacro NOT_OPEN_WITH ".pdf"
    !insertmacro NOT_OPEN_WITH ".doc"
    !insertmacro NOT_OPEN_WITH ".docx"
    DeleteRegKey HKCU "${CLASSES}\Applications\submittal.exe"
    DeleteRegKey HKCU "${CLASSES}\${PROGRAM}"
    DeleteRegKey HKCU "Software\Microsoft\Windows\CurrentVersion\App Paths\submittal.exe"
    DeleteRegKey HKCU "${UNINSTALL}"
    DeleteRegKey HKCU "Software\Submittal"
    Delete "$SMPROGRAMS\Submittal.lnk"
    !insertmacro REMOVE_FILES
    Delete "$INSTDIR\uninstall.exe"
    SetOutPath "$TEMP"
    RMDir "$INSTDIR"
    DetailPrint "$(kept)"
    ${RefreshShellIcons}
SectionEnd
