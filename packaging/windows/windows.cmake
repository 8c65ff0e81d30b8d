# SPDX-FileCopyrightText: 2026 The Submittal authors
# SPDX-License-Identifier: MIT
#
# Where an installed program has its files on Windows: all in one folder, the libraries beside the
# program. packaging/windows/pack makes the packages of that folder.

install(TARGETS submittal RUNTIME DESTINATION .)
install(PROGRAMS $<TARGET_FILE_DIR:submittal>/submittal.com DESTINATION .)
install(TARGETS submittal-practice LIBRARY DESTINATION . RUNTIME DESTINATION .)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/qt.conf DESTINATION .)

# windeployqt does not exist where the program is cross-built: what it needs is named, on Windows too,
# and packaging/windows/checkwindows says what is missing.
foreach(module Core Gui Widgets Network Sql Concurrent)
    install(FILES $<TARGET_FILE:Qt6::${module}> DESTINATION .)
endforeach()
get_target_property(qt_plugins Qt6::QWindowsIntegrationPlugin LOCATION_RELEASE)
if(NOT qt_plugins)
    get_target_property(qt_plugins Qt6::QWindowsIntegrationPlugin LOCATION)
endif()
cmake_path(GET qt_plugins PARENT_PATH qt_plugins)
cmake_path(GET qt_plugins PARENT_PATH qt_plugins)
set(style qwindowsvistastyle)
if(Qt6_VERSION VERSION_GREATER_EQUAL 6.7)
    set(style qmodernwindowsstyle) # which has the older one in it
endif()
foreach(plugin platforms/qwindows styles/${style} imageformats/qjpeg imageformats/qgif
        imageformats/qico sqldrivers/qsqlite tls/qschannelbackend)
    cmake_path(GET plugin PARENT_PATH folder)
    install(FILES ${qt_plugins}/${plugin}.dll DESTINATION plugins/${folder})
endforeach()

if(MINGW)
    # With their symbols the compiler's libraries are ten times as large.
    foreach(library libgcc_s_seh-1 libstdc++-6 libwinpthread-1)
        execute_process(COMMAND ${CMAKE_CXX_COMPILER} -print-file-name=${library}.dll
            OUTPUT_VARIABLE file OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
        if(NOT IS_ABSOLUTE "${file}") # what it does not find it names as it was asked
            cmake_path(GET CMAKE_CXX_COMPILER PARENT_PATH beside)
            set(file ${beside}/${library}.dll)
        endif()
        if(NOT EXISTS "${file}")
            message(WARNING "${library}.dll is not where the compiler is: what is installed will not start.")
            continue()
        endif()
        set(stripped ${CMAKE_CURRENT_BINARY_DIR}/windows/${library}.dll)
        file(MAKE_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR}/windows)
        execute_process(COMMAND ${CMAKE_STRIP} --preserve-dates -o ${stripped} "${file}"
            COMMAND_ERROR_IS_FATAL ANY)
        install(FILES ${stripped} DESTINATION .)
    endforeach()
else()
    set(CMAKE_INSTALL_SYSTEM_RUNTIME_DESTINATION .)
    include(InstallRequiredSystemLibraries)
endif()

# For the bill of materials, whose other versions packaging/CMakeLists.txt writes.
if(MINGW)
    execute_process(COMMAND ${CMAKE_CXX_COMPILER} -E -dM -include _mingw.h -x c++ -
        INPUT_FILE ${CMAKE_CURRENT_LIST_DIR}/qt.conf OUTPUT_VARIABLE macros COMMAND_ERROR_IS_FATAL ANY)
    set(mingw)
    foreach(part MAJOR MINOR BUGFIX)
        string(REGEX MATCH "__MINGW64_VERSION_${part} ([0-9]+)" found "${macros}")
        list(APPEND mingw "${CMAKE_MATCH_1}")
    endforeach()
    list(JOIN mingw "." mingw)
    file(APPEND ${PROJECT_BINARY_DIR}/versions "GCC ${CMAKE_CXX_COMPILER_VERSION}\nmingw-w64 ${mingw}\n")
endif()

# Qt's own texts, of whoever has them: they are the same for each system.
find_path(SUBMITTAL_QT_TRANSLATIONS qtbase_he.qm
    PATHS ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_TRANSLATIONS} /usr/share/qt6/translations
    NO_CMAKE_FIND_ROOT_PATH REQUIRED)
install(DIRECTORY ${SUBMITTAL_QT_TRANSLATIONS}/ DESTINATION translations FILES_MATCHING PATTERN "qtbase_*.qm")

install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION licences RENAME Submittal.txt)
install(FILES ${PROJECT_SOURCE_DIR}/resources/notices.txt DESTINATION licences RENAME notices.txt)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/licences/LGPL-3.txt ${CMAKE_CURRENT_LIST_DIR}/licences/GPL-3.txt
    DESTINATION licences)
if(CMAKE_CROSSCOMPILING)
    # What Debian says of the libraries that come from it.
    foreach(text
            Qt=/usr/share/doc/libqt6core6/copyright
            GCC-runtime=/usr/share/doc/gcc-mingw-w64-base/copyright
            mingw-w64=/usr/share/doc/mingw-w64-common/copyright
            cpp-httplib=/usr/share/doc/libcpp-httplib-dev/copyright)
        string(REGEX MATCH "^([^=]+)=(.+)$" text ${text})
        file(REAL_PATH ${CMAKE_MATCH_2} file)
        install(FILES ${file} DESTINATION licences RENAME ${CMAKE_MATCH_1}.txt)
    endforeach()
else()
    # What vcpkg says of its own, beside the headers.
    install(FILES ${HTTPLIB_INCLUDE_DIR}/../share/cpp-httplib/copyright DESTINATION licences
        RENAME cpp-httplib.txt OPTIONAL)
endif()
