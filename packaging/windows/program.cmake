# SPDX-FileCopyrightText: 2026 The Submittal authors
# SPDX-License-Identifier: MIT
#
# What Windows wants to know of the program, in the program itself: icon, version, how it handles
# pixels, text and paths.
set(SUBMITTAL_RESOURCES ${PROJECT_SOURCE_DIR}/resources)
set(SUBMITTAL_MANIFEST ${CMAKE_CURRENT_BINARY_DIR}/submittal.manifest)
set(SUBMITTAL_VERSION_COMMAS ${PROJECT_VERSION_MAJOR},${PROJECT_VERSION_MINOR},${PROJECT_VERSION_PATCH},0)
configure_file(${PROJECT_SOURCE_DIR}/packaging/windows/submittal.manifest.in ${SUBMITTAL_MANIFEST} @ONLY)
configure_file(${PROJECT_SOURCE_DIR}/packaging/windows/submittal.rc.in submittal.rc @ONLY)
target_sources(submittal PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/submittal.rc)
set_property(SOURCE ${CMAKE_CURRENT_BINARY_DIR}/submittal.rc APPEND PROPERTY OBJECT_DEPENDS
    "${SUBMITTAL_MANIFEST};${SUBMITTAL_RESOURCES}/submittal.ico")

# A program with windows has no console of its own, and a console does not wait for it. So there is
# the same program once more that has one: "submittal" typed in a console means the .com.
if(MINGW)
    set(console $<TARGET_FILE_DIR:submittal>/submittal.com)
    add_custom_command(TARGET submittal POST_BUILD
        COMMAND ${CMAKE_OBJCOPY} --subsystem console:6.0 $<TARGET_FILE:submittal> ${console}
        BYPRODUCTS ${CMAKE_CURRENT_BINARY_DIR}/submittal.com
        VERBATIM)
elseif(MSVC)
    # The manifest is among the resources, also of the .com; the linker's own would be a second one.
    target_link_options(submittal PRIVATE /MANIFEST:NO)
    add_custom_command(TARGET submittal POST_BUILD
        COMMAND ${CMAKE_COMMAND} -E copy $<TARGET_FILE:submittal> $<TARGET_FILE_DIR:submittal>/submittal.com
        COMMAND editbin /nologo /subsystem:console $<TARGET_FILE_DIR:submittal>/submittal.com
        VERBATIM)
endif()
