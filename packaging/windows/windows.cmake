# SPDX-FileCopyrightText: 2026 The Submittal authors
# SPDX-License-Identifier: MIT
#
# Where an installed program has its files on Windows: all in one folder, the libraries beside the
# program. packaging/windows/pack makes the packages of that folder.

install(TARGETS submittal RUNTIME DESTINATION .)
install(PROGRAMS $<TARGET_FILE_DIR:submittal>/submittal.com DESTINATION .)
install(TARGETS submittal-practice LIBRARY DESTINATION . RUNTIME DESTINATION .)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/qt.conf DESTINATION .)

# windeployqt does not exist where the program is cross-built: what it needs is named, and
# packaging/windows/checkwindows says what is missing.
foreach(module Core Gui Widgets Network Sql Concurrent)
    install(FILES $<TARGET_FILE:Qt6::${module}> DESTINATION .)
endforeach()
get_target_property(qt_plugins Qt6::QWindowsIntegrationPlugin LOCATION_RELEASE)
if(NOT qt_plugins)
    get_target_property(qt_plugins Qt6::QWindowsIntegrationPlugin LOCATION)
endif()
cmake_path(GET qt_plugins PARENT_PATH qt_plugins)
cmake_path(GET qt_plugins PARENT_PATH qt_plugins)
foreach(plugin platforms/qwindows styles/qwindowsvistastyle imageformats/qjpeg imageformats/qgif
        imageformats/qico sqldrivers/qsqlite tls/qschannelbackend)
    cmake_path(GET plugin PARENT_PATH folder)
    install(FILES ${qt_plugins}/${plugin}.dll DESTINATION plugins/${folder})
endforeach()

if(MINGW)
    # With their symbols the compiler's libraries are ten times as large.
    foreach(library libgcc_s_seh-1 libstdc++-6 libwinpthread-1)
        execute_process(COMMAND ${CMAKE_CXX_COMPILER} -print-file-name=${library}.dll
            OUTPUT_VARIABLE file OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
        set(stripped ${CMAKE_CURRENT_BINARY_DIR}/windows/${library}.dll)
        file(MAKE_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR}/windows)
        execute_process(COMMAND ${CMAKE_STRIP} --preserve-dates -o ${stripped} ${file}
            COMMAND_ERROR_IS_FATAL ANY)
        install(FILES ${stripped} DESTINATION .)
    endforeach()
else()
    include(InstallRequiredSystemLibraries)
endif()

# Qt's own texts, of whoever has them: they are the same for each system.
find_path(SUBMITTAL_QT_TRANSLATIONS qtbase_he.qm
    PATHS ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_TRANSLATIONS} /usr/share/qt6/translations
    NO_CMAKE_FIND_ROOT_PATH REQUIRED)
install(DIRECTORY ${SUBMITTAL_QT_TRANSLATIONS}/ DESTINATION translations FILES_MATCHING PATTERN "qtbase_*.qm")

install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION licences RENAME Submittal.txt)
install(FILES ${PROJECT_SOURCE_DIR}/resources/notices.txt DESTINATION licences RENAME notices.txt)
if(CMAKE_CROSSCOMPILING)
    # The words of the licences that the libraries of Debian come under, as Debian has them.
    foreach(text
            LGPL-3=/usr/share/common-licenses/LGPL-3
            GPL-3=/usr/share/common-licenses/GPL-3
            Qt=/usr/share/doc/libqt6core6/copyright
            GCC-runtime=/usr/share/doc/gcc-mingw-w64-base/copyright
            mingw-w64=/usr/share/doc/mingw-w64-common/copyright
            cpp-httplib=/usr/share/doc/libcpp-httplib-dev/copyright)
        string(REGEX MATCH "^([^=]+)=(.+)$" text ${text})
        file(REAL_PATH ${CMAKE_MATCH_2} file)
        install(FILES ${file} DESTINATION licences RENAME ${CMAKE_MATCH_1}.txt)
    endforeach()
endif()
