# SPDX-FileCopyrightText: 2026 The Submittal authors
# SPDX-License-Identifier: MIT
#
# Submittal.app in a disk image. Tests need the program where it was built, so there is a bundle in
# the preset package-macos alone.
option(SUBMITTAL_BUNDLE "Build Submittal.app, to be packed" OFF)
if(NOT SUBMITTAL_BUNDLE)
    return()
endif()

set(source ${CMAKE_CURRENT_LIST_DIR})
set(made ${CMAKE_CURRENT_BINARY_DIR}/macos)
set(icons ${made}/submittal.iconset)
file(MAKE_DIRECTORY ${icons})
foreach(size 16 32 128 256 512)
    configure_file(${PROJECT_SOURCE_DIR}/resources/submittal-${size}.png
        ${icons}/icon_${size}x${size}.png COPYONLY)
endforeach()
foreach(pair "16;32" "32;64" "128;256" "256;512")
    list(GET pair 0 points)
    list(GET pair 1 pixels)
    configure_file(${PROJECT_SOURCE_DIR}/resources/submittal-${pixels}.png
        ${icons}/icon_${points}x${points}@2x.png COPYONLY)
endforeach()
find_program(SUBMITTAL_ICONUTIL iconutil REQUIRED)
execute_process(COMMAND ${SUBMITTAL_ICONUTIL} --convert icns --output ${made}/submittal.icns ${icons}
    COMMAND_ERROR_IS_FATAL ANY)

# From which macOS on it runs, the preset says: it has to be known before the first target is.
configure_file(${source}/Info.plist.in ${made}/Info.plist @ONLY)
set_target_properties(submittal PROPERTIES
    MACOSX_BUNDLE ON
    MACOSX_BUNDLE_INFO_PLIST ${made}/Info.plist)
set(contents submittal.app/Contents)
install(TARGETS submittal BUNDLE DESTINATION .)
install(TARGETS submittal-practice LIBRARY DESTINATION ${contents}/PlugIns)
install(FILES ${made}/submittal.icns ${PROJECT_SOURCE_DIR}/resources/notices.txt
    ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION ${contents}/Resources)

# Homebrew's QtGui needs QtDBus by @rpath, where macdeployqt does not find it: what the program itself
# links it does.
find_package(Qt6 OPTIONAL_COMPONENTS DBus QUIET)
if(TARGET Qt6::DBus)
    target_link_libraries(submittal PRIVATE Qt6::DBus)
endif()

# Qt and what else it needs into the bundle, then the signature over all of it.
find_program(SUBMITTAL_MACDEPLOYQT macdeployqt REQUIRED)
install(CODE "
    set(app \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/submittal.app\")
    execute_process(COMMAND \"${SUBMITTAL_MACDEPLOYQT}\" \"\${app}\" -always-overwrite -verbose=1
        \"-executable=\${app}/Contents/PlugIns/submittal-practice.so\" COMMAND_ERROR_IS_FATAL ANY)
    execute_process(COMMAND \"${source}/sign\" \"\${app}\" COMMAND_ERROR_IS_FATAL ANY)")

set(CPACK_GENERATOR DragNDrop)
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_SOURCE_DIR}/build/packages)
set(CPACK_PACKAGE_FILE_NAME submittal-${PROJECT_VERSION}-macos-${CMAKE_SYSTEM_PROCESSOR})
set(CPACK_PACKAGE_VENDOR "The Submittal authors")
set(CPACK_DMG_VOLUME_NAME "Submittal ${PROJECT_VERSION}")
set(CPACK_STRIP_FILES OFF) # it would break the signature
set(CPACK_VERBATIM_VARIABLES ON)
include(CPack)
