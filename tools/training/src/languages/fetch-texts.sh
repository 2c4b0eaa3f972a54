#!/bin/sh
# Fetches the openly licensed texts that the language table is trained and measured on: fetch-texts.sh FOLDER
# Debian 12 with its package sources, and pip. Wrong or newer packages are named by their checksum, and nothing is unpacked.
set -eu
folder=${1:?expected a folder to fetch into, got none: run fetch-texts.sh FOLDER}
mkdir -p "$folder"
cd "$folder"
pip download --no-deps --quiet --dest . wordfreq==3.1.1
apt-get download gnome-user-docs=43.0-2 libreoffice-help-eu debian-handbook=11.20220922
mv libreoffice-help-eu_*.deb libreoffice-help-eu.deb
sha256sum --check <<SUMS
4b1c6ecffc6198be3396d5cf871c4423ca71c907c231348d352dd54d62b97473  wordfreq-3.1.1-py3-none-any.whl
0d635a840747958ca84da778b40d341f1155603851f922c9a171f5a181d6a39f  gnome-user-docs_43.0-2_all.deb
e88eaa5da5d9254a7c9bc1a6ac89d04758380adc044f9a007f666de68ef9aa91  libreoffice-help-eu.deb
3d5dbeac1f1afc9c094eab9d0f701f6ecff99c4927d5a4794cf6c85678134faa  debian-handbook_11.20220922_all.deb
SUMS
python3 -m zipfile --extract wordfreq-3.1.1-py3-none-any.whl .
for package in gnome-user-docs_43.0-2_all libreoffice-help-eu debian-handbook_11.20220922_all; do dpkg-deb --extract "$package.deb" debian; done
