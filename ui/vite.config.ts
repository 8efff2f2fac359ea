// Builds the window's bundle (dist) or, with `--mode scenes`, the picture stand (dist-scenes).
// Nothing may be inlined: the release CSP has no 'unsafe-inline' and no data: scripts.
import { svelte } from '@sveltejs/vite-plugin-svelte'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

/** What every screen stands in. */
const frame = /\/node_modules\/(?:svelte|esm-env|clsx|@lucide|@fluent|@tauri-apps\/api\/(?:core|event))[/.]|\/src\/(?:main|App|app|desk|frame|keyboard|l10n|platform|clock|theme|parts\/(?!\w+Box\.svelte|DataTable)|session\/(?:acts|state|language-name)|incident\/(?:choices|facts|districts|landmarks|ChoiceGroup|DistrictGrid|Landmarks|PriorityGroup))\b/
/** A conversation, which no desk begins with. */
const talk = /\/src\/(?:transcript|hand-off|phrase|summary|record)\/|\/src\/session\/(?:SessionHead|session\.svelte)|\/node_modules\/(?:virtua|diff)\//

/** Has the face of every screen's digits and Latin fetched beside the scripts, not after them. */
function facePreload(): Plugin {
  return {
    name: 'face-preload',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle }) => Object.keys(bundle ?? {}).filter((file) => /inter-latin-wght-normal-[\w-]+\.woff2$/.test(file))
        .map((file) => ({ tag: 'link', attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `/${file}` }, injectTo: 'head-prepend' as const })),
    },
  }
}

export default defineConfig(({ mode }) => {
  const scenes = mode === 'scenes'
  // Few files: each costs a way through the program that holds them.
  const groups = [
    { name: 'window', test: frame, priority: 4 },
    { name: 'boxes', test: /\/parts\/\w+Box\.svelte/, priority: 3 },
    { name: 'talk', test: talk, minShareCount: 2, priority: 2 },
    { name: 'shared', minShareCount: 2, priority: 1 },
  ]
  return {
    plugins: [svelte(), facePreload()],
    clearScreen: false,
    server: { port: 5173, strictPort: true, fs: { allow: ['..'] } },
    resolve: process.env['VITEST'] ? { conditions: ['browser'] } : {},
    build: {
      target: 'es2022',
      outDir: scenes ? 'dist-scenes' : 'dist',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 900,
      rolldownOptions: scenes ? { input: 'scenes.html' } : { input: 'index.html', output: { codeSplitting: { groups } } },
    },
    test: {
      environment: 'happy-dom',
      include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
      setupFiles: ['test/setup.ts'],
      // The first hook of a file brings in what its screens fetch late.
      hookTimeout: 60_000,
    },
  }
})
