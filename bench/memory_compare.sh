#!/bin/bash
# Measures hone's memory model and ts-fsrs one after the other on this machine, and prints how many
# times faster hone is. Needs node 20, and npm once. HONE_BENCH_BUILD names another build directory.
set -euo pipefail

house="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
build="${HONE_BENCH_BUILD:-$house/build/bench}"

cmake -S "$house" --preset bench -B "$build" > /dev/null
ninja -C "$build" memory_steps > /dev/null
[[ -d "$house/bench/ts-fsrs/node_modules" ]] || npm --prefix "$house/bench/ts-fsrs" ci > /dev/null

# The median items a second of one benchmark, from Google Benchmark's CSV.
hone_steps() {
  "$build/bench/memory_steps" --benchmark_filter="^$1\$" --benchmark_repetitions=9 \
    --benchmark_report_aggregates_only=true --benchmark_format=csv 2> /dev/null |
    awk -F, '/_median"/ { print $7 }'
}

theirs="$(node "$house/bench/ts-fsrs/measure.mjs")"
single="$(hone_steps step_one_by_one)"
portable="$(hone_steps step_in_a_batch_without_avx2)"
batch="$(hone_steps step_in_a_batch)"

row() {
  awk -v name="$1" -v steps="$2" -v theirs="$theirs" \
    'BEGIN { printf "%-28s %12.0f %8.1f\n", name, steps, steps / theirs }'
}
printf '%-28s %12s %8s\n' "" "steps/s" "ratio"
row "ts-fsrs next_state" "$theirs"
row "hone step, one by one" "$single"
row "hone step_batch" "$batch"
row "  without AVX2" "$portable"
