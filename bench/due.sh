#!/usr/bin/env bash
# How long a whole `hone due` takes, from starting the program to its end, on 10,000 cards with
# 1,000,000 reviews. Usage: bench/due.sh BUILD [RUNS], with BUILD made by the preset "bench".
set -euo pipefail
export LC_ALL=C # a full stop in EPOCHREALTIME

build=${1:?usage: bench/due.sh BUILD [RUNS]}
runs=${2:-50}
hone=$build/src/cli/program/hone
library=${HONE_BENCH_LIBRARY:-$build/bench-library}
now=2027-01-15T08:00Z # the moment that store_due.cpp makes its library for

# Makes the library where it is not there yet; the benchmark itself is not of interest here.
HONE_BENCH_LIBRARY=$library "$build/bench/store_due" --benchmark_filter='^Open$' > /dev/null

microseconds() {
  local begin=$EPOCHREALTIME
  "$@" > /dev/null
  local end=$EPOCHREALTIME
  echo $((10#${end/./} - 10#${begin/./}))
}

report() {
  local name=$1
  shift
  for ((run = 0; run < runs; ++run)); do microseconds "$@"; done | sort -n |
    awk -v name="$name" '{ all[NR] = $1 / 1000 }
      END { printf "%-12s median %.1f ms, fastest %.1f ms, slowest %.1f ms (%d runs)\n", name,
            all[int((NR + 1) / 2)], all[1], all[NR], NR }'
}

export HONE_DATA=$library HONE_NOW=$now
"$hone" due > /dev/null # once, so that the file is in memory
report "due" "$hone" due
report "due --json" "$hone" due --json
report "--version" "$hone" --version
