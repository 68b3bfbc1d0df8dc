#!/bin/sh
# Builds the fuzzers with clang and lets each run in its turn, for SECONDS in all: run.sh SECONDS [NAME ...]
# What it finds is in build/fuzz/found; new inputs worth keeping are in build/fuzz/corpus.
set -eu
cd "$(dirname "$0")/../.."
seconds=$1
shift
[ $# -gt 0 ] || set -- scenario programme setting targets table published_data price_index kept_replication
cmake --preset fuzz
for name in "$@"; do cmake --build --preset fuzz --target "fuzz_$name"; done
for name in "$@"; do
  mkdir -p "build/fuzz/corpus/$name" build/fuzz/found
  echo "fuzzing: $name"
  # What is freed stays out of use for a while, to be seen when it is used; less of it is twice as fast.
  ASAN_OPTIONS=malloc_context_size=2:quarantine_size_mb=4:thread_local_quarantine_size_kb=64 HOLLOWAY_ROOT=$PWD \
    "build/fuzz/tests/fuzz/fuzz_$name" -max_total_time=$((seconds / $#)) -max_len=8192 -timeout=10 \
    -rss_limit_mb=4096 -dict=tests/fuzz/scenario.dict -artifact_prefix="build/fuzz/found/$name-" -print_final_stats=1 \
    "build/fuzz/corpus/$name" "tests/fuzz/corpus/$name"
done
