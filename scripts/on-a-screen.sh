#!/usr/bin/env bash
# Runs a command on a screen of its own, with a session bus of its own: the same
# on every machine, with or without a display.
set -euo pipefail
exec env -u WAYLAND_DISPLAY -u WEBKIT_DISABLE_DMABUF_RENDERER GDK_BACKEND=x11 LIBGL_ALWAYS_SOFTWARE=1 NO_AT_BRIDGE=1 \
  xvfb-run -a -s "-screen 0 1440x900x24 -nolisten tcp" dbus-run-session -- "$@"
