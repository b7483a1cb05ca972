# SPDX-FileCopyrightText: 2026 The Earshot developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154 # packaging/build and tree.sh set root, version, architecture, output, work, tree
#
# The files that are made of the folder of tree.sh.

# The order and the owners of what goes into an archive, which else depend on the machine.
archive_options=(--sort=name --owner=0 --group=0 --numeric-owner)

pack_tar() {
  make_tree
  local file=$output/${tree##*/}.tar.xz
  tar --create --format=gnu "${archive_options[@]}" --directory="$work" "${tree##*/}" | xz -6 -T1 >"$file"
  write_sbom "$file" contained "$work/packages"
}

pack_rpm() {
  make_tree
  local file=$output/earshot-$version-1.$architecture.rpm private
  private=$(find "$tree/lib" -type f -printf '%f\n' | sort | sed 's/[.+]/[&]/g' | paste -s -d '|')
  rm -rf "$work/rpm"
  mkdir -p "$work/rpm"
  rpmbuild -bb --quiet --define "_topdir $work/rpm" --define "earshot_version $version" \
    --define "earshot_tree $tree" --define "earshot_private $private" \
    --define "_buildhost localhost" --define "use_source_date_epoch_as_buildtime 1" \
    --define "clamp_mtime_to_source_date_epoch 1" --define "_binary_payload w6.xzdio" \
    --define "_build_id_links none" "$root/packaging/rpm/earshot.spec"
  cp "$work/rpm/RPMS/$architecture/${file##*/}" "$file"
  write_sbom "$file" contained "$work/packages"
}

# Packed with gzip, which every system can unpack: the smaller xz is missing on some. Relative paths, since the file
# says how it was made; "n" keeps the time at which it was out of it.
pack_bundle() {
  make_tree
  local file=$output/${tree##*/}.run
  (cd "$work" &&
    makeself --quiet --gzip --complevel 9n --nox11 --tar-quietly --sha256 --tar-format gnu \
      --tar-extra "${archive_options[*]}" --packaging-date "$(date --date="@$SOURCE_DATE_EPOCH")" \
      "${tree##*/}" "${file##*/}" "Earshot $version" ./install >/dev/null)
  mv "$work/${file##*/}" "$file"
  write_sbom "$file" contained "$work/packages"
}

pack_appimage() {
  make_tree
  command -v appimagetool >/dev/null ||
    fail "appimagetool is not installed; see https://github.com/AppImage/appimagetool (no package of Debian has it)"
  local directory=$work/Earshot.AppDir id=app.earshot.Earshot file=$output/Earshot-$version-$architecture.AppImage
  rm -rf "$directory"
  cp -a "$tree" "$directory"
  rm "$directory/install" "$directory/README"
  cp "$directory/share/applications/$id.desktop" "$directory/share/icons/hicolor/256x256/apps/$id.png" "$directory/"
  ln -s "$id.png" "$directory/.DirIcon"
  ln -s bin/earshot "$directory/AppRun"
  set_times "$directory"
  ARCH=$architecture appimagetool --no-appstream "$directory" "$file" >/dev/null
  write_sbom "$file" contained "$work/packages"
}
