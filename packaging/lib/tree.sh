# SPDX-FileCopyrightText: 2026 The Earshot developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154 # packaging/build sets root, version, architecture, work
#
# The folder that holds all that the program needs: it, Qt, the libraries and plugins, their licences.

# What every Linux has and must not be brought along: the C library is one with the kernel and the user data base, and
# the drivers of the system need their own libstdc++. OpenSSL 3 is one with the system's certificates, and Qt opens the
# system's by its path: a second one of ours beside it is a crash at the first TLS connection.
system_libraries='^(ld-linux.*|libc|libm|libmvec|libdl|libpthread|librt|libresolv|libutil|libanl|libnss_.*|libstdc\+\+|libgcc_s|libssl|libcrypto)\.so'

# Without those for GL: Widgets paint without it, and the drivers of a foreign system stay out of the process.
qt_plugins=(
  platforms/libqxcb.so platforms/libqoffscreen.so platforms/libqwayland-generic.so
  platformthemes/libqxdgdesktopportal.so
  platforminputcontexts/libcomposeplatforminputcontextplugin.so
  platforminputcontexts/libibusplatforminputcontextplugin.so
  wayland-shell-integration/libxdg-shell.so wayland-decoration-client/libbradient.so
  iconengines/libqsvgicon.so imageformats/libqsvg.so
  multimedia/libffmpegmediaplugin.so
  tls/libqopensslbackend.so
)

# install_program DIRECTORY PREFIX
install_program() {
  DESTDIR=$1 cmake --install "$root/build/package" --prefix "$2" --strip >/dev/null
}

# make_tree
# Fills $tree once for all formats that are made of it.
make_tree() {
  local plugins libraries=() file package
  tree=$work/earshot-$version-linux-$architecture
  [ ! -e "$work/tree-is-made.$$" ] || return 0
  rm -rf "$tree" "$work"/tree-is-made.*
  install_program "$tree" /
  mkdir -p "$tree/lib" "$tree/plugins" "$tree/share/doc/earshot/licences"

  plugins=$(qtpaths6 --query QT_INSTALL_PLUGINS 2>/dev/null || qmake6 -query QT_INSTALL_PLUGINS)
  for file in "${qt_plugins[@]}"; do
    if [ -e "$plugins/$file" ]; then # what Qt is split into differs between its versions
      install -D -m 755 -t "$tree/plugins/${file%/*}" "$plugins/$file"
      libraries+=("$plugins/$file")
    fi
  done
  libraries+=("$tree/bin/earshot")
  # Loaded by name where there is a keychain.
  file=$(ldconfig -p | sed -n 's/.*libsecret-1\.so\.0 .*=> //p' | head -n 1)
  [ -z "$file" ] || { libraries+=("$file"); cp -L "$file" "$tree/lib/"; }

  : >"$work/origins"
  ldd "${libraries[@]}" | sed -n 's/^.* => \(\/.*\) (0x.*$/\1/p' | sort -u | while read -r file; do
    if ! grep -qE "$system_libraries" <<<"${file##*/}"; then
      cp -L "$file" "$tree/lib/${file##*/}"
      readlink -f "$file" >>"$work/origins"
    fi
  done
  readlink -f "${libraries[@]/"$tree/bin/earshot"/}" >>"$work/origins" 2>/dev/null || true
  chmod 755 "$tree"/lib/*
  for file in "$tree"/lib/*; do
    patchelf --set-rpath "\$ORIGIN" "$file"
  done
  find "$tree/plugins" -name '*.so' -exec patchelf --set-rpath "\$ORIGIN/../../lib" '{}' +
  patchelf --set-rpath "\$ORIGIN/../lib" "$tree/bin/earshot"
  printf '[Paths]\nPrefix=..\nPlugins=plugins\n' >"$tree/bin/qt.conf"

  # The packages whose files are in it, with their licences.
  grep . "$work/origins" | sort -u | while read -r file; do
    dpkg-query --search "$file" 2>/dev/null || dpkg-query --search "/usr${file#/usr}" 2>/dev/null ||
      dpkg-query --search "${file#/usr}" || fail "no package has $file, so its licence is not known"
  done | sed 's/^\([^:]*\):.*/\1/' | sort -u >"$work/packages"
  while read -r package; do
    install -D -m 644 "/usr/share/doc/$package/copyright" "$tree/share/doc/earshot/licences/$package"
  done <"$work/packages"
  cp "$root/LICENSE" "$tree/share/doc/earshot/"
  cp "$root/resources/icons/LICENSE.tabler" "$tree/share/doc/earshot/licences/tabler-icons"
  cp -R /usr/share/common-licenses "$tree/share/doc/earshot/"
  install -m 755 "$root/packaging/bundle/install" "$tree/install"
  install -m 644 "$root/packaging/bundle/README" "$tree/README"
  set_times "$tree"
  : >"$work/tree-is-made.$$"
}

# write_sbom FILE FORMAT PACKAGE-LIST
# Lists the parts of a package file beside it.
write_sbom() {
  xargs dpkg-query -W -f '${Package}\t${Version}\t${source:Package}\n' <"$3" | sort -u |
    "$root/packaging/lib/sbom" "$1" "$version" "$2" "$(. /etc/os-release && echo "${ID}-${VERSION_ID:-}")"
}
