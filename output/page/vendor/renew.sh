#!/bin/sh
# Makes plot.js, plot.LICENSES.txt and govuk-frontend.min.css again from the npm registry. Needs node, npm and the network;
# nothing else of Holloway does. Versions are those of package.json and package-lock.json beside this file: to renew one,
# change package.json, delete package-lock.json, run this, and correct README.md.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cp "$here/package.json" "$here/plot.entry.js" "$here/licences.mjs" "$work/"
cd "$work"
if [ -f "$here/package-lock.json" ]; then
  cp "$here/package-lock.json" .
  npm ci --ignore-scripts --no-audit --no-fund
else
  npm install --ignore-scripts --no-audit --no-fund
fi

npx esbuild plot.entry.js --bundle --minify --format=esm --target=es2022 --legal-comments=none --charset=utf8 \
  --metafile=meta.json --outfile=plot.js
# The page forbids eval and all that comes from elsewhere, so neither may be in it.
if grep -qE 'new Function|[^a-zA-Z]eval\(|[^a-zA-Z]fetch\(|XMLHttpRequest|import\(' plot.js; then
  echo "the bundle holds what the page forbids" >&2
  exit 1
fi
node licences.mjs meta.json node_modules > plot.LICENSES.txt

# The typeface, the crown and the crest may be used on GOV.UK only, and Holloway is not there.
sed -E -e 's/@font-face\{[^}]*\}//g' -e 's/GDS Transport,arial,sans-serif/arial,sans-serif/g' \
  -e 's#url\([^)]*govuk-crest[^)]*\)#none#g' -e '/sourceMappingURL/d' \
  node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.css > govuk-frontend.min.css

cp package-lock.json plot.js plot.LICENSES.txt govuk-frontend.min.css "$here/"
ls -l "$here"
