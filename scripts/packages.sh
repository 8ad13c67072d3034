#!/usr/bin/env bash
# Installs the system packages that a group of work needs, and only those that
# are missing:
#
#   scripts/packages.sh build         what compiling the desktop program needs
#   scripts/packages.sh build test    and what its tests need besides
#
# On Debian and its relatives it asks apt; elsewhere it says what to install
# and leaves the rest to the reader.
set -euo pipefail

usage() {
  echo "usage: scripts/packages.sh build|test ..." >&2
  exit 2
}

# group NAME prints the Debian packages of one group.
group() {
  case "$1" in
    build) echo "make gcc libc6-dev pkg-config libgl1-mesa-dev xorg-dev" ;;
    # A display and its hands and eyes; LibreOffice and a Chinese font to
    # calculate workbooks again and print them; pdftotext and pdftoppm.
    test) echo "xvfb xdotool imagemagick libreoffice-calc fonts-wqy-zenhei poppler-utils" ;;
    *) usage ;;
  esac
}

# elsewhere NAME says what the same group is called away from Debian.
elsewhere() {
  case "$1" in
    build) echo "a C compiler, pkg-config, and the development files of OpenGL and X11 (on macOS: the Xcode command line tools; on Windows: a gcc such as MinGW-w64)" ;;
    test) echo "Xvfb, xdotool, ImageMagick, LibreOffice Calc, a Chinese font, and the Poppler tools" ;;
    *) usage ;;
  esac
}

installed() {
  [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  elif command -v sudo >/dev/null 2>&1; then
    sudo "$@"
  else
    echo "packages: not root and no sudo here; as root, run: $*" >&2
    exit 1
  fi
}

[ $# -gt 0 ] || usage

if ! command -v dpkg-query >/dev/null 2>&1 || ! command -v apt-get >/dev/null 2>&1; then
  for name in "$@"; do
    echo "packages: this is no Debian; for '$name' install by hand: $(elsewhere "$name")" >&2
  done
  exit 0
fi

missing=()
for name in "$@"; do
  packages=$(group "$name")
  for package in $packages; do
    installed "$package" || missing+=("$package")
  done
done
[ ${#missing[@]} -gt 0 ] || exit 0

echo "packages: installing ${missing[*]}"
as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq
as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
