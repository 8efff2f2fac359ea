#!/usr/bin/env bash
# Installs the system packages that building and testing need and that are not
# there yet. Says what it does; does nothing when all is there.
set -euo pipefail

packages=(
  # to build: the web view; SQLCipher's OpenSSL is compiled with perl and cc
  libwebkit2gtk-4.1-dev build-essential pkg-config perl
  # to run and test without a screen
  webkit2gtk-driver xvfb xauth dbus dbus-x11 libgl1-mesa-dri librsvg2-common x11-utils
  # fonts for nine languages
  fonts-noto-core fonts-noto-cjk fonts-noto-color-emoji fontconfig
  # the UI's own tests
  chromium
)

missing=()
for package in "${packages[@]}"; do
  dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
done
[ "${#missing[@]}" -eq 0 ] && exit 0

if ! command -v apt-get >/dev/null; then
  echo "Please install: ${missing[*]}" >&2
  exit 1
fi
sudo=()
[ "$(id -u)" -eq 0 ] || sudo=(sudo)
echo "Installing ${#missing[@]} system packages: ${missing[*]}"
"${sudo[@]}" apt-get -o DPkg::Lock::Timeout=900 update -qq
DEBIAN_FRONTEND=noninteractive "${sudo[@]}" apt-get -o DPkg::Lock::Timeout=900 \
  install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
