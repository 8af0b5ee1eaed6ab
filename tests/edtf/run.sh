#!/usr/bin/env bash
# run.sh STEMMA_EXTRACT FOLDER: installs npm's edtf in FOLDER as the lock file says and runs check.mjs with it; 77 when
# it is not to be had.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$2"
cp "$here"/package.json "$here"/package-lock.json "$here"/check.mjs "$here"/forms.txt "$2"
cd "$2"
if ! cmp -s package-lock.json .installed; then
  npm ci --silent --no-audit --no-fund || exit 77
  cp package-lock.json .installed
fi
node check.mjs "$1" forms.txt
