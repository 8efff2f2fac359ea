#!/usr/bin/env bash
# Runs one bench on release builds: prints its table, writes target/bench/<name>.json.
set -euo pipefail
cd "$(dirname "$0")/.."
name=${1:-}
cargo build --locked --release -q -p yiqiao-app --bin yiqiao-hub
cargo build --locked --release -q -p yiqiao-tests --bins
case "$name" in
  startup) cargo build --locked --release -q -p yiqiao-desk --bins --examples ;;
esac
exec target/release/yiqiao-bench "$name"
