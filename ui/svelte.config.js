// Svelte's own settings: runes everywhere, scoped CSS always in files (the CSP allows no inline style).
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte'

export default {
  preprocess: vitePreprocess({ style: false }),
  compilerOptions: { runes: true, css: 'external' },
}
