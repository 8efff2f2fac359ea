// Entry of the window: picks the platform, asks at once for all that the first screen shows, draws it when it is whole.
// Nothing else.
import './app.css'
import { mount } from 'svelte'
import App from './App.svelte'
import { desk } from './desk/desk.svelte'
import { firstTab, screenOf } from './desk/screens'
import { route } from './frame/route.svelte'
import { keys } from './keyboard/keys.svelte'
import { installPlatform } from './platform/platform'
import { tauriPlatform } from './platform/tauri'
import { setup } from './setup/setup.svelte'
import { fetchFaces } from './theme/faces'
import { setupScreen } from './views/pieces'

/** Fetches the screen that the window begins with, once it is known which. */
async function screen(): Promise<void> {
  await desk.begin()
  const tab = desk.view && firstTab(desk.view.person.role, route.path)
  // A call-taker's keys name each language in its own letters.
  const names = desk.view?.person.role === 'call-taker' ? desk.view.languages.map(({ endonym }) => endonym).join('') : ''
  await Promise.all([(tab ? screenOf(tab) : setupScreen).fetch(), fetchFaces(names)])
}

async function start(): Promise<void> {
  // `npm run dev` in a plain browser has no Rust side; the branch is cut out of the release bundle.
  if (import.meta.env.DEV && !('__TAURI_INTERNALS__' in window)) installPlatform((await import('./platform/web')).webPlatform())
  else installPlatform(tauriPlatform)
  keys.attach(window)
  await Promise.all([setup.begin(), screen(), fetchFaces('0')])
  const target = document.getElementById('app')
  if (target) mount(App, { target })
}

void start()
