// Entry of the window: picks the platform, asks how far the desk is set up, puts on its language, mounts the app. Nothing else.
import './app.css'
import { mount } from 'svelte'
import App from './App.svelte'
import { keys } from './keyboard/keys.svelte'
import { installPlatform } from './platform/platform'
import { tauriPlatform } from './platform/tauri'
import { setup } from './setup/setup.svelte'

async function start(): Promise<void> {
  // `npm run dev` in a plain browser has no Rust side; the branch is cut out of the release bundle.
  if (import.meta.env.DEV && !('__TAURI_INTERNALS__' in window)) installPlatform((await import('./platform/web')).webPlatform())
  else installPlatform(tauriPlatform)
  keys.attach(window)
  await setup.begin()
  const target = document.getElementById('app')
  if (target) mount(App, { target })
}

void start()
