# SPDX-FileCopyrightText: 2026 The Submittal authors
# SPDX-License-Identifier: MIT
#
# The .rpm, made on Debian for systems of the age of Fedora 37 and later: what it needs is found out
# from the programs, by the names of libraries, which are the same everywhere.
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_RELEASE 1)
set(CPACK_RPM_PACKAGE_SUMMARY "Submit candidates to Comeet accounts")
set(CPACK_RPM_PACKAGE_LICENSE "MIT AND Unicode-3.0")
set(CPACK_RPM_PACKAGE_GROUP "Applications/Productivity")
set(CPACK_RPM_COMPRESSION_TYPE xz)
set(CPACK_RPM_PACKAGE_AUTOREQ ON)
# What is loaded at run time; the database of the record is a part of Fedora's Qt.
set(CPACK_RPM_PACKAGE_REQUIRES "ca-certificates, hicolor-icon-theme")
string(REPLACE "\n.\n" "\n\n" CPACK_RPM_PACKAGE_DESCRIPTION "${CPACK_DEBIAN_PACKAGE_DESCRIPTION}")

# These lines see to it that the same source gives the same bytes, on whoever's computer and whenever it
# is.
set(CPACK_RPM_SPEC_MORE_DEFINE "
%global _build_id_links none
%global _buildhost localhost
%global source_date_epoch_from_changelog 0
%global use_source_date_epoch_as_buildtime 1
%global clamp_mtime_to_source_date_epoch 1
Packager: ${SUBMITTAL_MAINTAINER}
Recommends: qt6-qttranslations, qt6-qtwayland")
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/files.cmake)
# Nothing of the build system's own is done to the files: they are those of the .deb.
set(CPACK_RPM_SPEC_INSTALL_POST "/bin/true")

set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    /usr/lib /usr/share/applications /usr/share/metainfo /usr/share/man /usr/share/man/man1 /usr/share/doc
    /usr/share/bash-completion /usr/share/bash-completion/completions
    /usr/share/zsh /usr/share/zsh/site-functions /usr/share/fish /usr/share/fish/vendor_completions.d
    /usr/share/icons /usr/share/icons/hicolor)
foreach(size scalable symbolic 16x16 24x24 32x32 48x48 64x64 128x128 256x256 512x512)
    list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
        /usr/share/icons/hicolor/${size} /usr/share/icons/hicolor/${size}/apps)
endforeach()
