#!/usr/bin/env bash
# Proves the two commands of the README on a bare Debian 12: a fresh minimal system in a scratch folder, a clean clone of
# the last commit, the prerequisite line, `make` (`make run` without the server), `make test`; then both again without a network, to see that nothing
# more is fetched. Needs root and debootstrap; mirrors come from this machine's apt (or $MIRROR).
#
#   tools/check-bare-debian.sh [scratch folder]         (default: a new one in $TMPDIR; it is kept when something fails)
#   BARE_STEPS="build test" chooses the make targets; the default is "all test"
set -euo pipefail
cd "$(dirname "$0")/.."
project=$PWD
scratch=${1:-$(mktemp -d -t bare-debian.XXXXXX)}
system=$scratch/system
steps=${BARE_STEPS:-all test}

[ "$(id -u)" -eq 0 ] || { echo "needs root, for chroot" >&2; exit 1; }
command -v debootstrap >/dev/null || { echo "needs debootstrap: apt-get install debootstrap" >&2; exit 1; }
case "$scratch/" in "$project"/*) echo "the scratch folder must be outside the project" >&2; exit 1 ;; esac

sites=$(apt-get indextargets --format '$(ORIGIN)|$(CODENAME)|deb $(SITE) $(RELEASE) $(COMPONENT)' 'Identifier: Packages' |
    sed -n 's/^Debian|bookworm[a-z-]*|//p' | sort -u)
mirror=${MIRROR:-$(echo "$sites" | awk '$3 == "bookworm" { print $2; exit }')}
[ -n "$mirror" ] || { echo "this machine's apt has no bookworm mirror; set MIRROR" >&2; exit 1; }

inside() { # words...: in the bare system, with a clean environment but for the proxy
    env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/tmp LC_ALL=C.UTF-8 \
        ${http_proxy:+http_proxy="$http_proxy"} ${https_proxy:+https_proxy="$https_proxy"} \
        NODE_EXTRA_CA_CERTS=/etc/ssl/certs/ca-certificates.crt \
        chroot "$system" "$@" </dev/null
}
without_network() {
    unshare --net env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/tmp LC_ALL=C.UTF-8 chroot "$system" "$@" </dev/null
}
say() { echo "--- $(date +%H:%M:%S) $*"; }

if [ ! -e "$system/etc/debian_version" ]; then
    say "bare Debian 12 (minbase)"
    mkdir -p "$system"
    debootstrap --variant=minbase bookworm "$system" "$mirror" >"$scratch/debootstrap.log" 2>&1
fi
{ [ -z "${MIRROR:-}" ] && echo "$sites" || echo "deb $mirror bookworm main"; } >"$system/etc/apt/sources.list"
cp /etc/resolv.conf "$system/etc/resolv.conf"
# a network that looks into TLS has certificates of its own; npm needs them as much as this machine does
mkdir -p "$system/usr/local/share/ca-certificates"
cp /usr/local/share/ca-certificates/*.crt "$system/usr/local/share/ca-certificates/" 2>/dev/null || true
mount -t proc proc "$system/proc"
trap 'umount "$system/proc"' EXIT

rm -rf "$system/samenhang"
git clone --quiet --no-hardlinks "$project" "$system/samenhang"
say "a clean clone of $(git rev-parse --short HEAD)"

packages() { inside dpkg-query -W -f='${Package}\n' | sort; }
packages >"$scratch/before"
say "apt-get install make git"
inside sh -c 'apt-get -qq update && apt-get -qq install --yes --no-install-recommends make git >/dev/null' 2>/dev/null
for step in $steps; do
    say "make $step"
    inside make -C /samenhang --no-print-directory "$step" 2>&1 | tee "$scratch/$step.log" | tail -25
done
packages >"$scratch/after"
say "$(comm -13 "$scratch/before" "$scratch/after" | wc -l) packages added; $(du -shx "$system" | cut -f1) in all"
for step in $steps; do
    say "make $step, without a network"
    without_network make -C /samenhang --no-print-directory "$step" >"$scratch/$step-offline.log" 2>&1
    tail -1 "$scratch/$step-offline.log"
done
say "good"
