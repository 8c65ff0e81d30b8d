# SPDX-FileCopyrightText: 2026 The Submittal authors
# SPDX-License-Identifier: MIT
include(GNUInstallDirs)

# Who publishes the packages, as a name and <an address>, and where the source is published, as
# https://github.com/NAME/submittal, or nothing if it is nowhere yet. By -D, or else what the environment
# says now: nothing of it is kept for the next time.
foreach(name MAINTAINER WEB)
    if(NOT DEFINED CACHE{SUBMITTAL_${name}})
        set(SUBMITTAL_${name} "$ENV{SUBMITTAL_${name}}")
    endif()
endforeach()
if(SUBMITTAL_MAINTAINER STREQUAL "")
    set(SUBMITTAL_MAINTAINER "The Submittal authors <submittal@example.org>")
endif()

set(source ${CMAKE_CURRENT_LIST_DIR})
set(made ${CMAKE_CURRENT_BINARY_DIR}/linux)

# With SOURCE_DATE_EPOCH in the environment the day of that: the same source gives the same bytes.
string(TIMESTAMP SUBMITTAL_DAY "%Y-%m-%d" UTC)
string(TIMESTAMP SUBMITTAL_MOMENT "%a, %d %b %Y %H:%M:%S +0000" UTC)

# The text of a file as the value of a field in a Debian control file: an empty line is a dot.
function(read_as_field file variable)
    file(STRINGS ${file} lines ENCODING UTF-8)
    set(field)
    foreach(line IN LISTS lines)
        if(line STREQUAL "")
            set(line ".")
        endif()
        list(APPEND field " ${line}")
    endforeach()
    list(JOIN field "\n" field)
    set(${variable} "${field}" PARENT_SCOPE)
endfunction()
read_as_field(${PROJECT_SOURCE_DIR}/resources/notices.txt SUBMITTAL_NOTICES)
read_as_field(${PROJECT_SOURCE_DIR}/LICENSE SUBMITTAL_LICENSE)

# Software centres fetch the pictures from there.
set(SUBMITTAL_ON_THE_WEB)
if(SUBMITTAL_WEB)
    set(CPACK_PACKAGE_HOMEPAGE_URL ${SUBMITTAL_WEB})
    set(SUBMITTAL_ON_THE_WEB "
  <url type=\"homepage\">${SUBMITTAL_WEB}</url>
  <screenshots>
    <screenshot type=\"default\">
      <caption>A submitted candidate and its pipeline</caption>
      <caption xml:lang=\"he\">מועמד/ת לאחר ההגשה, ושלבי התהליך</caption>
      <image type=\"source\">${SUBMITTAL_WEB}/raw/v${PROJECT_VERSION}/resources/screenshots/submitted.png</image>
    </screenshot>
  </screenshots>")
endif()

foreach(name changelog copyright submittal.1 submittal.metainfo.xml)
    configure_file(${source}/${name}.in ${made}/${name} @ONLY)
endforeach()
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS
    ${PROJECT_SOURCE_DIR}/resources/notices.txt ${PROJECT_SOURCE_DIR}/LICENSE)
# Without a name and a time in it, which would differ from build to build.
find_program(SUBMITTAL_GZIP gzip REQUIRED)
foreach(name changelog submittal.1)
    execute_process(COMMAND ${SUBMITTAL_GZIP} -9nc ${made}/${name}
        OUTPUT_FILE ${made}/${name}.gz COMMAND_ERROR_IS_FATAL ANY)
endforeach()

install(TARGETS submittal RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
# Not among Debian's folders for each architecture: the program looks there, see practicehost.cpp.
install(TARGETS submittal-practice LIBRARY DESTINATION lib/submittal/plugins)
install(FILES ${source}/submittal.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${made}/submittal.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo
    RENAME org.submittal.Submittal.metainfo.xml)
install(FILES ${made}/submittal.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${made}/copyright ${made}/changelog.gz DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES ${source}/submittal.bash-completion
    DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME submittal)
# In the folder of Debian's zsh; Fedora's has another (files.cmake).
install(FILES ${source}/submittal.zsh-completion
    DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions RENAME _submittal)
install(FILES ${source}/submittal.fish-completion
    DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d RENAME submittal.fish)

set(icons ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
install(FILES ${PROJECT_SOURCE_DIR}/resources/submittal.svg DESTINATION ${icons}/scalable/apps)
install(FILES ${source}/submittal-symbolic.svg DESTINATION ${icons}/symbolic/apps)
foreach(size 16 24 32 48 64 128 256 512)
    install(FILES ${PROJECT_SOURCE_DIR}/resources/submittal-${size}.png
        DESTINATION ${icons}/${size}x${size}/apps RENAME submittal.png)
endforeach()

set(CPACK_GENERATOR DEB RPM TGZ)
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_SOURCE_DIR}/build/packages)
set(CPACK_PACKAGE_CONTACT ${SUBMITTAL_MAINTAINER})
set(CPACK_PACKAGE_VENDOR "The Submittal authors")
set(CPACK_PACKAGE_FILE_NAME submittal-${PROJECT_VERSION}-linux-${CMAKE_SYSTEM_PROCESSOR})
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What is loaded at run time, which dpkg-shlibdeps cannot see: the record's database, Qt's own texts
# and the certificates that https is checked with.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, qt6-translations-l10n, ca-certificates")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "gnome-keyring | kwalletmanager, qt6-wayland, fonts-noto-core")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Recruiters submit candidates to the Comeet accounts of their clients: a form
with a field for everything that Comeet takes, drag and drop for the CV, the
picture and files, and the candidate's pipeline as a timeline once it is there.
.
Drafts are saved while they are typed, what cannot be sent goes out when the
network is back, and no candidate is submitted twice. A practice company on
your own computer shows the whole job before anything leaves it.")
include(${source}/rpm.cmake)
include(CPack)
