// The Content-Security-Policy of the release build, so that pictures and tests run under it.
// src-tauri/tauri.conf.json carries the same text; connect-src is for Tauri's own calls.
export const releaseCsp = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data: blob:", "font-src 'self'",
  "media-src 'self' blob:", 'connect-src ipc: http://ipc.localhost', "object-src 'none'", "base-uri 'none'", "form-action 'none'",
  "frame-ancestors 'none'", "require-trusted-types-for 'script'", 'trusted-types svelte-trusted-html',
].join('; ')
