#!/usr/bin/env bash
# Takes the pictures in docs/screens anew, from the real windows, and makes them
# small where ImageMagick is at hand.
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/on-a-screen.sh target/debug/yiqiao-play --screens docs/screens
if command -v mogrify >/dev/null; then
  mogrify -strip +dither -colors 160 -define png:compression-level=9 docs/screens/*.png
fi
