#!/usr/bin/env bash
# Opens the demo centre: an embedded hub and three desks with invented people, in
# target/demo-centre. Without a display it plays the scenarios through the same
# windows and leaves transcripts and pictures in target/demo.
set -euo pipefail
cd "$(dirname "$0")/.."

if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  make --no-print-directory windows
  exec scripts/on-a-screen.sh target/debug/yiqiao-play target/demo
fi

cargo build --locked --release -p yiqiao-app --bin yiqiao-hub
cargo build --locked --release -p yiqiao-desk
folder=target/demo-centre
target/release/yiqiao-hub demo "$folder" zh-CN >/dev/null
trap 'kill $(jobs -p) 2>/dev/null || true' EXIT
for desk in supervisor call-taker interpreter; do
  target/release/yiqiao --data-dir "$folder/$desk" &
done
echo "The demo centre is open: supervisor (hosts the hub), call-taker, interpreter."
echo "Press Ctrl+C to close it; remove $folder to begin afresh."
wait
