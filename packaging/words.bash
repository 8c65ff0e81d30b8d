# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Submittal authors
# SPDX-License-Identifier: MIT
#
# How packages are made and tried: the part of ./dev that reads this file.
# shellcheck disable=SC2154 # root and the lists of packages are its

# systems [SYSTEM]: those that packages are made for.
systems() {
    case ${1-} in
    '')
        case $(uname -s) in
        Darwin) echo macos ;;
        MINGW* | MSYS*) echo windows ;;
        *) echo linux windows ;;
        esac
        ;;
    linux | windows | macos) echo "$1" ;;
    *) die 'packages are made for linux and for windows, on Windows for windows and on macOS for macos' ;;
    esac
}

package_linux() {
    # shellcheck disable=SC2086 # a list of words
    need $packages_build $packages_run $packages_package
    pack_linux "$root"
    packaging/linux/checkdeb build/packages/*.deb
    packaging/linux/checkrpm build/packages/*.rpm build/packages/*.deb
}

test_package_linux() {
    # shellcheck disable=SC2086 # a list of words
    need $packages_display $packages_clean_system
    [ "$(id -u)" -eq 0 ] || have sudo || die 'a system is installed in a folder: that takes root or sudo'
    word_package linux
    pack_before
    local inside=(packaging/linux/testdeb build/before/*.deb build/packages/*.deb build/packages/*.rpm
        tests/submission/data/sample.json build/package-test)
    if [ "$(id -u)" -eq 0 ]; then "${inside[@]}"; else sudo "${inside[@]}"; fi
    check_published
    packaging/macos/testbill build/bill
    check_bills build/packages/*linux*.cdx.json build/bill
    made_again '*' pack_linux
}

# What software centres are told where the source is published: also where the pictures are.
check_published() {
    local info=build/published/packaging/linux/submittal.metainfo.xml
    SUBMITTAL_WEB=https://example.org/submittal cmake --preset package -B build/published >/dev/null
    grep -q '<image type="source">https://example.org/submittal/raw/' "$info" || die 'it names no pictures'
    appstreamcli validate --no-net --no-color "$info" || die 'what is told of a published program is not valid'
}

# The practice company's server is built in: its library has another name on each release of Linux.
pack_linux() {
    local httplib
    httplib=$(packaging/httplib) || die 'there is no cpp-httplib'
    pack "$1" package "-DHTTPLIB_INCLUDE_DIR=$httplib"
}

package_macos() {
    require_tools
    pack "$root" package-macos
}

package_windows() {
    pack_windows "$root"
    packaging/windows/checkwindows "build/$(windows_preset)/stage"
}

test_package_windows() {
    # shellcheck disable=SC2086 # a list of words
    need $packages_wine
    word_package windows
    packaging/windows/testpack build/windows-package/stage "$(version_of build/windows-package)"
    packaging/windows/testwindows build/windows-package/stage build/packages tests/submission/data/sample.json \
        build/package-test
    check_bills build/packages/*windows*.cdx.json
    # All but the .msi, which gets a number of its own each time, as Windows asks.
    made_again '*[!i]' pack_windows
}

check_bills() {
    install_validator tests/lint 'the bills of materials' || return 0
    node tests/lint/bill.cjs "$@" || die 'a bill of materials is not valid'
}

on_windows() { case $(uname -s) in MINGW* | MSYS*) ;; *) false ;; esac; }

# The preset for the packages of Windows: its own compiler's there, mingw-w64's elsewhere.
windows_preset() { if on_windows; then echo package-windows; else echo windows-package; fi; }

# build_windows PRESET: with a Qt for Windows, and cpp-httplib as one header. On Windows the environment
# names both, elsewhere packaging/windows/qt and packaging/httplib do.
build_windows() {
    local qt httplib
    if on_windows; then
        have jq || die 'needed: jq, which the bill of materials is written with'
        qt=${QTDIR:?an installed Qt}
        httplib=${HTTPLIB_INCLUDE_DIR:?the folder with httplib.h of cpp-httplib}
    else
        # shellcheck disable=SC2086 # a list of words
        need $packages_build $packages_run $packages_windows
        qt=$(packaging/windows/qt) || die 'there is no Qt for Windows'
        httplib=$(packaging/httplib) || die 'there is no cpp-httplib'
    fi
    SUBMITTAL_QT_MINGW=$qt configure "$1" "-DHTTPLIB_INCLUDE_DIR=$httplib" || return
    # The same day in each build: with that of the last commit the resources that were built before it
    # would be stale (see pack), and without any objcopy takes the time of now.
    SOURCE_DATE_EPOCH=1 cmake --build "build/$1" -j "$(cores)"
}

# pack_windows FOLDER: its packages into its build/packages; their files stay in
# build/PRESET/stage. As for Linux, the day is that of the last commit.
pack_windows() {
    local preset stage
    preset=$(windows_preset)
    stage=build/$preset/stage
    local -x SOURCE_DATE_EPOCH LC_ALL=C.UTF-8 TZ=UTC
    SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
    (
        umask 022
        cd -- "$1" || exit
        build_windows "$preset" || exit
        rm -rf -- "$stage" build/packages/*windows*
        cmake --install "build/$preset" --prefix "$stage" >/dev/null \
            && find "$stage" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} + \
            && packaging/windows/pack "$stage" "$(version_of "build/$preset")" build/packages \
            && write_bill "$(echo build/packages/*.zip)" "$stage" "build/$preset"
    )
}

# write_bill PACKAGE ARGUMENT…: what packaging/sbom makes of the arguments, beside the package and named like it.
write_bill() {
    packaging/sbom "${@:2}" >build/bill && mv -- build/bill "$(sed -E 's/(tar\.gz|zip|dmg)$/cdx.json/' <<<"$1")"
}

version_of() { sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$1/CMakeCache.txt"; }

# pack FOLDER PRESET [CMAKE-ARGUMENT…]: its packages into its build/packages. The day is that of the last
# commit, so that the same source gives the same bytes.
pack() (
    SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
    export SOURCE_DATE_EPOCH LC_ALL=C.UTF-8 TZ=UTC
    umask 022
    cd -- "$1" || exit
    made=$(mktemp -d) # where rpmbuild works no folder may have a space in its name
    trap 'rm -rf -- "$made"' EXIT
    cmake --preset "${@:2}" >/dev/null || die "CMake cannot configure the preset $2"
    # Resources bear the day too; with that of a commit they would be stale after the next one.
    env -u SOURCE_DATE_EPOCH QT_RCC_SOURCE_DATE_OVERRIDE=1 cmake --build "build/$2" -j "$(cores)"
    mkdir -p build/packages
    find build/packages -type f ! -name '*windows*' -delete
    (cd "build/$2" && cpack -B "$made") >"build/$2/cpack.log" 2>&1 || { cat "build/$2/cpack.log" >&2; die 'cpack failed'; }
    find "$made" -maxdepth 1 -type f -exec mv -- {} build/packages \;
    [ -x packaging/sbom ] || return 0 # the version before has none
    case $2 in
    package) write_bill "$(echo build/packages/*.tar.gz)" build/packages/*.deb "build/$2" ;;
    package-macos)
        write_bill "$(echo build/packages/*.dmg)" "$(find "$made/_CPack_Packages" -name submittal.app | sed 1q)" "build/$2"
        ;;
    esac
)

# checksums FOLDER: of all that is in it. macOS has no sha256sum, and the same by another name.
checksums() (
    cd -- "$1" || exit
    rm -f SHA256SUMS
    if have sha256sum; then sha256sum -- *; else shasum -a 256 -- *; fi >../SHA256SUMS
    mv ../SHA256SUMS .
)

# The package of the version before, for the upgrade: of the last release, or as long as there is none
# of the last source whose record has an older schema, packed as the first package was and with a lower
# version.
pack_before() {
    local commit folder
    commit=$(git describe --tags --abbrev=0 --match 'v*' HEAD^ 2>/dev/null) || commit=1cdbe59
    if [ "$(cat build/before/commit 2>/dev/null)" = "$commit" ]; then
        return
    fi
    git cat-file -e "$commit^{commit}" 2>/dev/null || die "the version before, $commit, is not in this copy of the history"
    folder=$(mktemp -d)
    git archive "$commit" | tar -x -C "$folder"
    # How it is packed stands still, too: today's way would not fit it tomorrow.
    if [ ! -d "$folder/packaging" ]; then
        git archive 4259c07 packaging resources CMakeLists.txt CMakePresets.json src/practice/practicehost.cpp \
            | tar -x -C "$folder"
        sed -i 's/^\( *VERSION\) [0-9.]*$/\1 0.0.9/' "$folder/CMakeLists.txt"
    fi
    pack "$folder" package || { rm -rf -- "$folder"; die 'the version before cannot be packed'; }
    rm -rf -- build/before
    mv -- "$folder/build/packages" build/before
    rm -rf -- "$folder"
    printf '%s\n' "$commit" >build/before/commit
}

# made_again FILES PACK [ARGUMENT…]: whether the same source in another folder, packed anew by PACK
# FOLDER ARGUMENT…, gives the same bytes of those of its packages that are named like FILES.
made_again() {
    local again file
    again=$(mktemp -d)
    sources '*' | xargs -0 cp --parents -t "$again"
    CCACHE_DISABLE=1 "$2" "$again" "${@:3}" || { rm -rf -- "$again"; die 'the second build failed'; }
    for file in "$again"/build/packages/$1; do
        file=build/packages/${file##*/}
        cmp -- "$file" "$again/$file" || { rm -rf -- "$again"; die "$file is not the same when it is built again"; }
    done
    rm -rf -- "$again"
    say "Built twice, the same bytes: $1"
}
