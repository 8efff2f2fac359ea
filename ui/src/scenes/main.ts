// The picture stand: shows one scene in one language and theme, named in the query. Built only with `--mode scenes`.
// `scenes.html?scene=parts&locale=en&theme=dark`; without a scene it lists them.
import '../app.css'
import { mount } from 'svelte'
import { clock } from '../clock/clock.svelte'
import { route } from '../frame/route.svelte'
import { keys } from '../keyboard/keys.svelte'
import { l10n } from '../l10n/l10n.svelte'
import { fetchAll } from '../parts/later.svelte'
import { installPlatform } from '../platform/platform'
import { webPlatform } from '../platform/web'
import { theme } from '../theme/theme.svelte'
import { sceneNow, type Scene } from './scene'
import Stand from './Stand.svelte'

const files = import.meta.glob<{ scenes: Scene[] }>('./*.scene.ts', { eager: true })
const scenes = Object.values(files).flatMap((file) => file.scenes)
const query = new URLSearchParams(location.search)
const scene = scenes.find(({ name }) => name === query.get('scene'))

async function show(target: HTMLElement): Promise<void> {
  document.documentElement.dataset['scenes'] = JSON.stringify(scenes.map(({ name, press, locales, sizes }) => ({ name, press, locales, sizes })))
  if (!scene) {
    for (const { name } of scenes) {
      const link = document.createElement('a')
      link.href = `?scene=${name}`
      link.textContent = name
      target.append(link, document.createElement('br'))
    }
    return
  }
  installPlatform(webPlatform(scene.handlers))
  clock.freeze(scene.now ?? sceneNow)
  const chosen = query.get('theme')
  theme.choice = chosen === 'dark' || chosen === 'auto' ? chosen : 'light'
  if (scene.path) route.go(scene.path)
  keys.attach(window)
  await l10n.use(query.get('locale') ?? 'zh-CN')
  await fetchAll()
  mount(Stand, { target, props: { scene } })
  await document.fonts.ready
  document.documentElement.dataset['ready'] = scene.name
}

const target = document.getElementById('app')
if (target) void show(target)
