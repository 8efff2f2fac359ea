// Builds the window's bundle (dist) or, with `--mode scenes`, the picture stand (dist-scenes).
// Nothing may be inlined: the release CSP has no 'unsafe-inline' and no data: scripts.
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vitest/config'

export default defineConfig(({ mode }) => {
  const scenes = mode === 'scenes'
  return {
    plugins: [svelte()],
    clearScreen: false,
    server: { port: 5173, strictPort: true, fs: { allow: ['..'] } },
    resolve: process.env['VITEST'] ? { conditions: ['browser'] } : {},
    build: {
      target: 'es2022',
      outDir: scenes ? 'dist-scenes' : 'dist',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 900,
      rolldownOptions: { input: scenes ? 'scenes.html' : 'index.html' },
    },
    test: {
      environment: 'happy-dom',
      include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
      setupFiles: ['test/setup.ts'],
    },
  }
})
