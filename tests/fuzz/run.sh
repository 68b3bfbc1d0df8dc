#!/bin/sh
# Builds the fuzzer of the scenario reader with clang and lets it run: run.sh SECONDS
set -eu
cd "$(dirname "$0")/../.."
cmake --preset fuzz
cmake --build --preset fuzz --target fuzz_scenario
mkdir -p build/fuzz/corpus build/fuzz/found
build/fuzz/tests/fuzz/fuzz_scenario -max_total_time="$1" -max_len=8192 -timeout=10 -artifact_prefix=build/fuzz/found/ \
  build/fuzz/corpus tests/fuzz/corpus/scenario
