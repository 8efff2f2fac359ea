// The sheet of all parts.
import Gallery from './Gallery.svelte'
import type { Scene } from './scene'

export const scenes: Scene[] = [{ name: 'parts', component: Gallery, locales: ['zh-CN'] }]
