#!/bin/sh
# Installs the Debian packages that a task needs and that are not there yet. Does nothing, and needs no network, when all
# are present.
#
#   tools/install.sh [build] [assets] [test] [browser] [lint] [bench] [fuzz] [nightly]     (no word = build)
set -eu

packages_of() {
    case "$1" in
    build) echo gcc libc6-dev meson ninja-build pkg-config python3 libyaml-dev libsodium-dev libmicrohttpd-dev libdeflate-dev ;;
    assets) echo nodejs npm ca-certificates ;;
    browser) echo nodejs npm ca-certificates chromium ;;
    # llvm-14 gives the sanitizers their line numbers; python3-yaml is a second reader to compare with
    test) packages_of build; echo clang clang-14 libclang-rt-14-dev llvm-14 libcmocka-dev python3-yaml git ;;
    lint) packages_of test; echo clang-format clang-tidy cppcheck ;;
    bench) packages_of build; echo valgrind wrk g++ libdlib-dev coinor-libcbc-dev libglpk-dev liblemon-dev ;;
    fuzz) packages_of test ;;
    nightly) packages_of lint; echo valgrind gcovr ;;
    *) echo "tools/install.sh: no group '$1'; use build, assets, test, browser, lint, bench, fuzz or nightly" >&2; exit 2 ;;
    esac
}

wanted=""
for group in "${@:-build}"; do
    # an assignment of its own, so that an unknown group ends the script
    of_group=$(packages_of "$group")
    wanted="$wanted $of_group"
done

if ! command -v dpkg-query >/dev/null; then
    echo "This is not Debian, so nothing is installed. Needed here, by their Debian names:" $wanted >&2
    exit 0
fi

# node and npm may have come from elsewhere, in packages of another name
there() {
    case "$1" in
    nodejs) command -v node >/dev/null ;;
    npm) command -v npm >/dev/null ;;
    *) false ;;
    esac
}

missing=""
for package in $wanted; do
    ! there "$package" || continue
    state=$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null || true)
    case "$state $missing " in
    installed\ * | *" $package "*) ;;
    *) missing="$missing $package" ;;
    esac
done
[ -n "$missing" ] || exit 0

as_root=""
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "Please install as root: apt-get install$missing" >&2
        exit 1
    fi
    as_root="sudo"
fi

echo "Installing:$missing"
export DEBIAN_FRONTEND=noninteractive
apt() {
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=600 -o Dpkg::Use-Pty=0 "$@"
}
apt update
apt install --yes --no-install-recommends $missing >/dev/null
