#!/usr/bin/env bash
# What `hone serve` answers in a second, and how long its clients wait: 64 connections that wrk holds
# open, over a deck of 10,000 cards in a folder made for it. Reviews are durable: each is answered
# after its commit. Usage: bench/serve.sh HONE [SECONDS], with HONE as ./run builds it.
set -euo pipefail
export LC_ALL=C

hone=${1:?usage: bench/serve.sh HONE [SECONDS]}
seconds=${2:-10}
here=$(cd "$(dirname "$0")" && pwd)
connections=64
cards=10000
scratch=$(mktemp -d)
export HONE_DATA=$scratch/data

finish() {
  [[ -z ${server:-} ]] || kill "$server" 2>/dev/null || true
  wait
  rm -rf "$scratch"
}
trap finish EXIT

deck() {
  echo "# Bench"
  for ((card = 1; card <= cards; ++card)); do
    printf '\n## What is number %d? {#c%d}\n\nThe number **%d**.\n' "$card" "$card" "$card"
  done
}

memory() {
  awk '/^VmRSS/ { printf "%.1f MB", $2 / 1000 }' "/proc/$server/status"
}

# Microseconds that the server has computed so far, which other work on the machine does not change.
computed() {
  awk -v ticks="$(getconf CLK_TCK)" '{ printf "%d", ($14 + $15) * 1000000 / ticks }' "/proc/$server/stat"
}

# measure NAME PATH [SCRIPT]: one line from wrk's report.
measure() {
  local name=$1 path=$2 script=${3:+--script=$here/serve/$3}
  local before
  before=$(computed)
  wrk --threads 1 --connections "$connections" --duration "${seconds}s" --latency $script \
    "${url%/}$path" > "$scratch/report"
  awk -v name="$name" -v computed="$(($(computed) - before))" '
    /requests in/ { requests = $1 }
    /Requests\/sec/ { rate = $2 }
    $1 == "50%" { half = $2 }
    $1 == "99%" { slow = $2 }
    /Non-2xx/ { wrong = ", " $NF " answers were no success" }
    /Socket errors/ { wrong = wrong ", " $0 }
    END {
      printf "%-28s %8.0f a second, half within %s, 99 %% within %s, %.0f µs of computing each%s\n",
        name, rate, half, slow, computed / requests, wrong
    }
  ' "$scratch/report"
}

deck > "$scratch/bench.md"
"$hone" import "$scratch/bench.md" > /dev/null
"$hone" settings time-zone UTC > /dev/null

coproc served { exec "$hone" serve --port 0 2>/dev/null; }
server=$served_PID
read -r url <&"${served[0]}"

sleep 1
echo "memory before the first request: $(memory)"
measure "page" /
measure "GET /api/health" /api/health
measure "GET /api/cards/{card}" /api/cards/c77
measure "GET /api/cards/{card}, many" /api/cards/c1 cards.lua
measure "GET /api/study/next" /api/study/next
measure "POST /api/reviews" /api/reviews reviews.lua
sleep 1
echo "memory after it all: $(memory)"
