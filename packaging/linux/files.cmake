# SPDX-FileCopyrightText: 2026 The Submittal authors
# SPDX-License-Identifier: MIT
#
# What the .rpm has elsewhere than the .deb, and then the times of the files.
if(CPACK_GENERATOR STREQUAL "RPM")
    set(zsh ${CPACK_TEMPORARY_DIRECTORY}/usr/share/zsh)
    file(RENAME ${zsh}/vendor-completions ${zsh}/site-functions)
endif()

# rpmbuild takes the times of files as they are, if they are not later than the day of the source:
# those of a checkout differ from one to the next.
if(DEFINED ENV{SOURCE_DATE_EPOCH})
    execute_process(COMMAND find ${CPACK_TEMPORARY_DIRECTORY} -exec touch -h -d @$ENV{SOURCE_DATE_EPOCH} {} +
        COMMAND_ERROR_IS_FATAL ANY)
endif()
