#!/bin/bash
# memory_plans.sh PROGRAM [LEARNERS]: the cells of bench/memory_plans.cpp on both cores, out of the way
# of other work, as lines of tab-separated numbers: units, days, minutes, what is known of the learner,
# learners, bound, recall that the prices reach, ours, FSRS at 0.90, best fixed retention, the same with
# review ahead, the same with a sweep, myopic, SM-2, random, ours less the best other, its standard
# error, ours less FSRS, its standard error.
set -euo pipefail

program="$1"
learners="${2:-10}"
out="$(mktemp -d)"
trap 'rm -r "$out"' EXIT
nice -n 15 "$program" "$learners" 0 2 >"$out/0" &
nice -n 15 "$program" "$learners" 1 2 >"$out/1" &
wait
sort -k4,4 -k2,2n -k1,1n -k3,3n "$out"/0 "$out"/1
