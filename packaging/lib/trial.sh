# SPDX-FileCopyrightText: 2026 The Earshot developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154 # packaging/check sets root and roots, its checks set directory
#
# How packaging/check tries a package: a root, the program in use there, and what is left behind.

# fresh_root DISTRIBUTION
# Sets `directory` to a root that has the base system, a font and a sound server, and no Qt. The base is fetched once.
fresh_root() {
  local base=$roots/$1-base.tar
  if [ ! -e "$base" ]; then
    rm -rf "$roots/$1-base"
    make_root "$1" "$roots/$1-base"
    tar -C "$roots/$1-base" --numeric-owner -cf "$base.part" .
    mv "$base.part" "$base"
    rm -rf "$roots/$1-base"
  fi
  directory=$roots/trial
  rm -rf "$directory"
  mkdir -p "$directory"
  tar -C "$directory" --numeric-owner -xf "$base"
  in_root apt-get update -q >/dev/null
  in_root apt-get install -q -y --no-install-recommends \
    pulseaudio pulseaudio-utils fonts-dejavu-core ca-certificates >/dev/null
  if compgen -G "$directory/usr/lib/*/libQt6Core*" >/dev/null; then
    fail "there is a Qt in the fresh root, so it proves nothing"
  fi
  cp "$root/scripts/null-sink" "$root/packaging/lib/play-and-record" "$root/packaging/lib/start-times" \
    "$directory/usr/local/bin/"
  mkdir -p "$directory/srv/trial"
  chmod 1777 "$directory/srv/trial"
}

in_root() {
  inside "$directory" env DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen "$@"
}

as_listener() {
  in_root setpriv --reuid listener --regid listener --init-groups env -C /home/listener HOME=/home/listener \
    USER=listener "$@"
}

# use_program PROGRAM [listener]
# Opens the demonstration, plays five seconds of it and looks at what came out.
use_program() {
  local as=in_root
  [ "${2:-}" != listener ] || as=as_listener
  rm -rf "$directory"/srv/trial/*
  "$as" null-sink play-and-record "$1" /srv/trial
  python3 "$root/packaging/lib/heard" "$directory/srv/trial/heard.raw" "$directory/srv/trial/picture.png"
}

# compare_start PROGRAM DISTRIBUTION
# The first picture of the installed program takes no longer than that of the one in the build tree.
compare_start() {
  local built=$root/build/package/src/app/earshot
  if [ "$2" != "$(. /etc/os-release && echo "$VERSION_CODENAME")" ] || [[ $1 = /home/* ]]; then
    in_root start-times "$1"
    return
  fi
  cp "$built" "$directory/srv/trial/earshot-as-built"
  in_root start-times "$1" /srv/trial/earshot-as-built
}

# Everything but what apt, dpkg and rpm keep about themselves, and what a run of the program may write for its user.
list_files() {
  (cd "$directory" && find etc opt srv usr var home \
    '(' -path var/lib/dpkg -o -path var/lib/apt -o -path var/cache/apt -o -path var/log -o -path var/lib/rpm \
    -o -path var/cache/debconf -o -path srv/trial -o -path '*/.cache' -o -path '*/.config' -o -path home/listener/.local \
    -o -path var/cache/ldconfig -o -path var/cache/fontconfig -o -path etc/ld.so.cache -o -path var/cache/man ')' -prune -o \
    '(' -type f -printf '%p %s %m %u\n' -o -printf '%p %y %m %u\n' ')' | sort)
}

remember_files() {
  list_files >"$roots/trial-files"
}

compare_files() {
  list_files | diff "$roots/trial-files" - >&2 || fail "something is left behind"
  say "Nothing is left behind."
}
