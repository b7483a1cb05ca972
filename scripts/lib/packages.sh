# SPDX-FileCopyrightText: 2026 The Earshot developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# What Earshot needs of the system, by purpose, under the names of Debian 12, Debian 13 and Ubuntu 24.04.
# A word is one package, or "a|b": the first of them that apt knows.

# shellcheck disable=SC2034 # the scripts that include this file use these lists
{
  build_packages=(
    g++ cmake ninja-build ccache pkgconf
    qt6-base-dev qt6-multimedia-dev qt6-svg-dev qt6-tools-dev qt6-l10n-tools libgl-dev libsimdjson-dev qtkeychain-qt6-dev
    libavformat-dev libavcodec-dev libavutil-dev libswresample-dev libsoundtouch-dev)
  # Without the plugin for SVG there are no icons, without a font there is no text (DejaVu has Arabic and Hebrew too, but
  # no emoji, which chats are full of), without the certificates no https.
  run_packages=('qt6-svg-plugins|libqt6svg6' fonts-dejavu-core fonts-noto-color-emoji ca-certificates)
  wayland_packages=(qt6-wayland)
  test_packages=(ffmpeg dbus gnome-keyring openssl desktop-file-utils appstream)
  check_packages=(clang libclang-rt-dev git)
  # The formatting and the findings of other versions differ.
  clang14_packages=(clang-format-14 clang-tidy-14)
  bench_packages=(chromium ffmpeg jq mpv python3 xauth xvfb)
}

# sound_server_packages
# Prints what is needed to start a private sound server. The package pulseaudio would take the place of a desktop's
# PipeWire, so where that is installed only the tools are named.
sound_server_packages() {
  echo pulseaudio-utils
  if ! command -v pulseaudio >/dev/null && ! is_installed pipewire-pulse && ! is_installed pipewire-alsa; then
    echo pulseaudio
  fi
}

# ensure_packages WHY WORD...
# Installs those of the words that are missing, after one line that says what and why. Exits where it cannot.
# EARSHOT_INSTALL=no leaves the system alone.
ensure_packages() {
  local why=$1 word missing=()
  shift
  [ "${EARSHOT_INSTALL:-yes}" != no ] || return 0
  if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
    fail "this system has no apt. Install by hand what these packages of Debian hold: $*" \
      "Then set EARSHOT_INSTALL=no and run this again."
  fi
  for word in "$@"; do
    word=$(preferred_package "$word")
    is_installed "$word" || missing+=("$word")
  done
  [ ${#missing[@]} -gt 0 ] || return 0

  say "Installing with apt $why: ${missing[*]}"
  refresh_package_lists
  as_root apt-get install -y -q --no-install-recommends --no-remove "${missing[@]}" ||
    fail "these packages could not be installed: ${missing[*]}"
}

# apt_knows PACKAGE
apt_knows() {
  if ! compgen -G '/var/lib/apt/lists/*_Packages*' >/dev/null; then
    refresh_package_lists
  fi
  # Not grep -q: it would end apt-cache in the middle of its words, which now and then is a failure of the pipe.
  apt-cache policy "$1" 2>/dev/null | grep '^ *Candidate: [^(]' >/dev/null
}

is_installed() {
  [ "$(dpkg-query -W -f '${db:Status-Status}\n' "$1" 2>/dev/null | head -n 1)" = installed ]
}

preferred_package() {
  local alternatives candidate
  IFS='|' read -r -a alternatives <<<"$1"
  for candidate in "${alternatives[@]}"; do
    if is_installed "$candidate" || { [ ${#alternatives[@]} -gt 1 ] && apt_knows "$candidate"; }; then
      break
    fi
  done
  echo "$candidate"
}

# Output goes to stderr because functions that print a result call this too. A failing list of a third party must not
# stop the installation; if one that is needed fails, apt-get install says so.
refresh_package_lists() {
  as_root apt-get update -q >&2 || say "Some package lists could not be read; going on."
}

as_root() {
  local apt=(env DEBIAN_FRONTEND=noninteractive "$@" -o DPkg::Lock::Timeout=300)
  if [ "$(id -u)" = 0 ]; then
    "${apt[@]}"
  elif ! command -v sudo >/dev/null; then
    fail "packages are missing, and this is neither root nor is there sudo. As root, run: $*"
  elif [ -t 0 ]; then
    sudo "${apt[@]}"
  else
    sudo -n "${apt[@]}"
  fi
}
