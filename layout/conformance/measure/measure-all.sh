#!/bin/sh
# Makes and measures all committed cases anew.
set -eu
cd "$(dirname "$0")"
data=../src/test/resources/org/javanative/conformance
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
mkdir -p "$data"

node features.mjs "$scratch/features.json"
node generate.mjs core 11 400 "$scratch/core.json"
node generate.mjs mixed 12 400 "$scratch/mixed.json"
for name in features core mixed; do
  node measure.mjs "$scratch/$name.json" "$data/$name.json.gz"
done
