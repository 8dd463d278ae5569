#!/bin/bash
# Trains hone and fsrs-rs (8 epochs, through its npm binding) on review logs, one after the other on
# this machine: wall times, how many times faster hone is, and how well each foretells reviews held
# out in five segments by time. Usage: bench/memory_train.sh LOG.csv… Needs node 20, and npm once.
# HONE_BENCH_BUILD names another build directory.
set -euo pipefail

house="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
build="${HONE_BENCH_BUILD:-$house/build/bench}"
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT

cmake -S "$house" --preset bench -B "$build" > /dev/null
ninja -C "$build" memory_train > /dev/null
[[ -d "$house/bench/fsrs-rs/node_modules" ]] || npm --prefix "$house/bench/fsrs-rs" ci > /dev/null

for log in "$@"; do
  echo "$(basename "$log")"
  read -ra moments <<< "$("$build/bench/memory_train" print "$log" "$folder/log")"
  node "$house/bench/fsrs-rs/train.mjs" "$folder/log" "${moments[@]}" > "$folder/theirs"
  echo "  fsrs-rs, 8 epochs $(head -1 "$folder/theirs") ms"
  tail -n +3 "$folder/theirs" > "$folder/weights"
  "$build/bench/memory_train" judge "$log" "$folder/weights"
done
