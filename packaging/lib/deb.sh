# SPDX-FileCopyrightText: 2026 The Earshot developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154 # packaging/build sets root, version, output, work
#
# The .deb of the system that this runs on.

# What the program loads by name and shlibdeps therefore cannot see: the plugins that draw its icons, show it and play.
# Qt 6.4 has them in its libraries' own packages, which shlibdeps names; Debian 13 has taken some of them out.
deb_plugins='qt6-svg-plugins | libqt6svg6 (<< 6.5)'
# Where no keychain runs, tokens are kept until the program is closed.
deb_recommends='fonts-dejavu-core, fonts-noto-color-emoji, qt6-wayland, gnome-keyring | kwalletmanager'

# The system in a version number, so that an upgrade of the system is one of the package: deb12, ubuntu24.04.
deb_system() {
  # shellcheck source=/dev/null
  (. /etc/os-release && echo "${ID/debian/deb}$VERSION_ID")
}

pack_deb() {
  local stage=$work/deb full architecture depends doc file
  full=$version+$(deb_system)
  architecture=$(dpkg --print-architecture)
  rm -rf "$stage" "$work/shlibs"
  mkdir -p "$stage/DEBIAN" "$work/shlibs/debian"
  install_program "$stage" /usr

  doc=$stage/usr/share/doc/earshot
  install -D -m 644 "$root/packaging/deb/copyright" "$doc/copyright"
  sed "s/@VERSION@/$full/; s/@DATE@/$(date -R --date="@$SOURCE_DATE_EPOCH")/" "$root/packaging/deb/changelog" |
    gzip -9n >"$doc/changelog.gz"
  gzip -9n "$stage/usr/share/man/man1/earshot.1"

  printf 'Source: earshot\n\nPackage: earshot\nArchitecture: any\n' >"$work/shlibs/debian/control"
  depends=$(cd "$work/shlibs" && dpkg-shlibdeps -O -e"$stage/usr/bin/earshot" 2>/dev/null) ||
    fail "the dependencies could not be computed"
  depends="${depends#shlibs:Depends=}, $deb_plugins, ca-certificates"
  sed -e "s/@VERSION@/$full/" -e "s/@ARCHITECTURE@/$architecture/" -e "s/@DEPENDS@/$depends/" \
    -e "s/@RECOMMENDS@/$deb_recommends/" \
    -e "s/@SIZE@/$(du -k --apparent-size -s "$stage/usr" | cut -f 1)/" \
    "$root/packaging/deb/control.in" >"$stage/DEBIAN/control"
  (cd "$stage" && find usr -type f -print0 | sort -z | xargs -0 md5sum) >"$stage/DEBIAN/md5sums"
  set_times "$stage"

  file=$output/earshot_${full}_$architecture.deb
  dpkg-deb --root-owner-group -Zxz --build "$stage" "$file" >/dev/null
  tr ',' '\n' <<<"$depends" | sed 's/^ *//; s/[ |].*//' | sort -u | while read -r package; do
    ! is_installed "$package" || echo "$package"
  done >"$work/deb-packages"
  write_sbom "$file" required "$work/deb-packages"
}
