# SPDX-FileCopyrightText: 2026 The Earshot developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Roots with nothing but the base system of a distribution; only root can make them.
#
#   EARSHOT_ROOTS    where they are (/var/tmp/earshot-roots)
#   EARSHOT_MIRROR   the archive; by default the one that this machine's apt uses, if it has the distribution
#   EARSHOT_KEYRING  the keys of the archive, if this machine does not have them as a package
roots=${EARSHOT_ROOTS:-/var/tmp/earshot-roots}

# inside DIRECTORY COMMAND [ARGUMENT...]
# Runs a command in a root. The mounts are in a namespace of their own and end with it, so nothing is ever left mounted.
inside() {
  # shellcheck disable=SC2016 # expanded by the inner shell
  unshare --mount --pid --fork --kill-child --mount-proc="$1/proc" bash -c '
    mount -t tmpfs tmpfs "$0/dev/shm" && mount -t devpts -o ptmxmode=666 devpts "$0/dev/pts" &&
      exec chroot "$0" /usr/bin/env -i CI=true HOME=/root PATH=/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
        FUZZ_SECONDS="${FUZZ_SECONDS:-60}" "$@"' "$@" </dev/null
}

# make_root DISTRIBUTION DIRECTORY
make_root() {
  local distribution=$1 directory=$2 origin components recipe mirror keyring
  case $distribution in
    bookworm | trixie) origin=Debian components=main recipe=sid ;;
    noble) origin=Ubuntu components=main,universe recipe=gutsy ;;
    *) fail "name a distribution: bookworm, trixie or noble" ;;
  esac
  mirror=${EARSHOT_MIRROR:-$(archive_of_this_machine "$origin")}
  [ -n "$mirror" ] || fail "this machine's apt has no archive of $origin; name one in EARSHOT_MIRROR"
  keyring=${EARSHOT_KEYRING:-/usr/share/keyrings/${origin,,}-archive-keyring.gpg}
  [ -r "$keyring" ] || fail "the keys of $origin's archive are not here; name their file in EARSHOT_KEYRING"
  mkdir -p "${directory%/*}"
  # The recipe is named because a debootstrap that is older than the distribution does not know whose it shares.
  debootstrap --variant=minbase --components="$components" --keyring="$keyring" \
    "$distribution" "$directory" "$mirror" "$recipe"
}

archive_of_this_machine() {
  # shellcheck disable=SC2016 # apt-get expands it
  apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' "Origin: $1" | head -n 1
}
