# Shared by run.sh and test.sh (sourced): steps with their seconds and a log, and the packages of packages.txt.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
mkdir -p build
log=$PWD/build/${0##*/}.log
: >"$log"

# step NAME COMMAND..: one line with the seconds it took; on failure the end of the log and where to find it.
step() {
  local name=$1 start=$SECONDS
  shift
  printf '%-34s' "$name"
  if "$@" >>"$log" 2>&1; then
    printf '%4d s\n' $((SECONDS - start))
  else
    local code=$?
    printf 'failed (exit %d)\n' "$code"
    tail -n 40 "$log"
    printf '\nThe whole log: %s\n' "$log"
    exit "$code"
  fi
}

# Those marked "# tests" only where the tests are run.
packages() {
  if [ "${0##*/}" = test.sh ]; then cat packages.txt; else grep -v '# tests$' packages.txt; fi | sed 's/#.*//' | xargs -n1
}

missing_packages() {
  local name
  for name in $(packages); do
    # Node often comes from elsewhere, with its own npm, and then does not suffer Debian's beside it.
    case $name in nodejs | npm) command -v node npm >/dev/null && continue ;; esac
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null)" = installed ] || echo "$name"
  done
}

install_packages() {
  local missing
  command -v apt-get >/dev/null || { echo "This script installs Debian packages; install what packages.txt names, then build with cmake --preset release." >&2; return 1; }
  missing=$(missing_packages)
  [ -z "$missing" ] && return 0
  local root=
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || { echo "Missing packages:" $missing "- run as root or install sudo." >&2; return 1; }
    root=sudo
  fi
  $root apt-get update -qq
  # shellcheck disable=SC2086
  $root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing
}

# build PRESET
build() {
  cmake --preset "$1" && cmake --build --preset "$1"
}
