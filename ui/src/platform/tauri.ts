// The platform inside the product. The only file that may import @tauri-apps/api.
import { invoke } from '@tauri-apps/api/core'
import { listen as tauriListen } from '@tauri-apps/api/event'
import type { Platform } from './platform'

export const tauriPlatform: Platform = {
  call: (name, req) => invoke(name, { req }),
  listen(topic, cb) {
    const stop = tauriListen(topic as string, (event) => cb(event.payload as never))
    return () => void stop.then((off) => off())
  },
  setZoom: (factor) => void import('@tauri-apps/api/webview').then(({ getCurrentWebview }) => getCurrentWebview().setZoom(factor)).catch(() => undefined),
}
