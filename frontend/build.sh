#!/bin/sh
# Builds styles and islands into the folder given as the first argument, and does nothing when it is up to date.
set -eu

if [ $# -ne 1 ]; then
  echo "Usage: build.sh OUTPUT_FOLDER" >&2
  exit 2
fi
mkdir -p "$1"
out=$(CDPATH='' cd -- "$1" && pwd)
cd -- "$(dirname -- "$0")"

# Content, not time, decides: a switched branch must be noticed and a fresh checkout must not be trusted.
fingerprint=$(find . -path ./node_modules -prune -o -type f -print | LC_ALL=C sort | xargs cksum | cksum)
stamp="$out/.fingerprint"
if [ -f "$out/manifest.json" ] && [ "$(cat "$stamp" 2>/dev/null)" = "$fingerprint" ]; then
  exit 0
fi

if ! command -v npm >/dev/null 2>&1; then
  echo "The styles and islands of Zielforum are built with Node.js, and no npm was found." >&2
  echo "Please install Node.js 20.19 or newer (https://nodejs.org) and start again." >&2
  exit 1
fi
if ! node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)'; then
  echo "Node.js $(node --version) is too old to build the styles and islands of Zielforum; please install 20.19 or newer." >&2
  exit 1
fi

lock=$(cksum < package-lock.json)
if [ "$(cat node_modules/.lock-checksum 2>/dev/null)" != "$lock" ]; then
  echo "Fetching the frontend's libraries (npm ci) …"
  npm ci --prefer-offline --no-audit --no-fund --loglevel=error
  printf '%s\n' "$lock" > node_modules/.lock-checksum
fi

npm run --silent check
npm run --silent build -- --logLevel warn --emptyOutDir --outDir "$out"
printf '%s\n' "$fingerprint" > "$stamp"
