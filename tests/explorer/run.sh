#!/usr/bin/env bash
# The tests of the explorer in a headless Chromium: run.sh PROGRAM SOURCE_FOLDER WORK_FOLDER
# Exit 77 (skipped) where node, npm or Chromium are not installed.
set -euo pipefail
program=$1 source=$2 work=$3
# The explorer may be left out of the program: then there is nothing to test.
grep -qaP 'index\.html\ttext/html' "$program" || { echo "the program has no explorer"; exit 77; }
command -v node >/dev/null && command -v npm >/dev/null || { echo "node and npm are not installed"; exit 77; }
# The shell without windows does half the work of the whole browser.
chromium=$(command -v chromium-headless-shell || command -v chromium || command -v chromium-browser || true)
[ -n "$chromium" ] || { echo "chromium is not installed"; exit 77; }
mkdir -p "$work"
lock=$(cat "$source/tests/explorer/package-lock.json" "$source/viz/explorer/package-lock.json" | sha256sum | cut -c1-16)
if [ ! -e "$work/.installed-$lock" ]; then
  cp "$source"/tests/explorer/package*.json "$work"
  (cd "$work" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error)
  mkdir -p "$work/bundler" && cp "$source"/viz/explorer/package*.json "$work/bundler"
  (cd "$work/bundler" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error)
  touch "$work/.installed-$lock"
fi
cat >"$work/bundler/tsconfig.json" <<END
{"extends": "$source/viz/explorer/tsconfig.json",
 "compilerOptions": {"baseUrl": ".", "paths": {"*": ["./node_modules/@types/*", "./node_modules/*"], "preact/jsx-runtime": ["./node_modules/preact/jsx-runtime/src/index.d.ts"]}, "typeRoots": ["./node_modules/@types"]},
 "include": ["$source/viz/explorer/src"]}
END
(cd "$work/bundler" && node_modules/.bin/tsc --noEmit -p tsconfig.json)
STEMMA=$program SOURCE=$source MODULES=$work BUNDLER=$work/bundler SHOTS=${SHOTS:-$work} CHROMIUM=$chromium exec node "$source/tests/explorer/${TESTS:-run.mjs}"
