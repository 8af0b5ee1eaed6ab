#!/usr/bin/env bash
# The layering, read off the includes: which folder may see which, and which files are alone in knowing a foreign library.
# Usage: check.sh SOURCE_FOLDER. Prints each violation; exit 1 when there is one.
set -euo pipefail
cd "$1"
violations=$(mktemp)
trap 'rm -f "$violations"' EXIT

# may FOLDER REGEX-OF-FORBIDDEN-FOLDERS
may_not_see() {
  grep -rnE "^#include \"($2)/" "$1" --include='*.cpp' --include='*.hpp' >>"$violations" || true
}
may_not_see schema 'graph|ingest|viz|api|cli|tests'
may_not_see graph 'ingest|viz|api|cli|tests'
may_not_see ingest 'viz|api|cli|tests'
may_not_see viz 'ingest|api|cli|tests'
may_not_see api 'cli|tests'
may_not_see cli 'tests'

# only INCLUDE-REGEX FILE-REGEX: these headers are included by these files alone
only() {
  grep -rnE "^#include <($1)" schema graph ingest viz api cli --include='*.cpp' --include='*.hpp' | grep -vE "^($2):" >>"$violations" || true
}
only 'rocksdb/' 'graph/rocksdb(_backup|_options|_tables)?\.(cpp|hpp)'
only 'httplib' 'api/server\.cpp'
only 'CLI/' 'cli/main\.cpp'
only 'boost/' 'graph/[a-z_/]+\.(cpp|hpp)'
only 'unicode/' 'schema/(name|text_words)\.cpp|ingest/[a-z_/]+\.(cpp|hpp)'
only 'md4c' 'ingest/read/[a-z_]+\.(cpp|hpp)'
only 'archive(_entry)?\.h' 'ingest/read/archive\.cpp'
only 'openssl/' 'ingest/[a-z_]+\.cpp'
only 'simdjson' 'graph/line_blocks\.cpp'
only 'regex>' 'nowhere'

if [ -s "$violations" ]; then
  cat "$violations"
  exit 1
fi
echo "layers hold"
