#!/bin/bash
# pages.sh: how long the first page and each next question take in Chromium, with the release build.
set -euo pipefail

house="$(cd "$(dirname "$0")/.." && pwd)"
"$house/tools/install_packages" build test
"$house/tools/build" release hone
"$house/tools/web" measure "$house/build/release/src/cli/program/hone"
