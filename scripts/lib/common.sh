# SPDX-FileCopyrightText: 2026 The Earshot developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# What every script of this folder starts with: where the project is, how to speak and how to build.

set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
# shellcheck source=packages.sh
. "$root/scripts/lib/packages.sh"

say() {
  printf '== %s\n' "$*" >&2
}

# fail LINE...
fail() {
  printf '%s: %s\n' "${0##*/}" "$1" >&2
  shift
  [ $# -eq 0 ] || printf '%s\n' "$@" >&2
  exit 1
}

# build PRESET [TARGET...]
# Configures and builds, everything unless targets are named.
build() {
  local preset=$1
  shift
  say "Building the preset $preset"
  (
    cd "$root" &&
      cmake --preset "$preset" >/dev/null &&
      cmake --build --preset "$preset" --parallel "$(nproc)" ${1:+--target "$@"}
  )
}

# run_tests PRESET [CTEST-ARGUMENT...]
# Its output ends with the summary of ctest.
run_tests() {
  local preset=$1
  shift
  (cd "$root" && ctest --preset "$preset" "$@")
}
