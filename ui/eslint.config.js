// Lint rules of the UI. Shape and safety only; formatting is a matter of taste here.
import ts from 'typescript-eslint'
import svelte from 'eslint-plugin-svelte'
import svelteConfig from './svelte.config.js'

export default ts.config(
  { ignores: ['dist/', 'dist-scenes/', 'shots/', 'src/generated/', 'node_modules/'] },
  ...ts.configs.recommended,
  ...svelte.configs['flat/recommended'],
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig } },
  },
  {
    rules: {
      'svelte/no-at-html-tags': 'error',
      'svelte/no-navigation-without-resolve': 'off', // no SvelteKit here: links are plain hashes
      'svelte/prefer-svelte-reactivity': 'off', // sets and maps here are not rendered
      'svelte/no-useless-mustaches': 'error',
      'no-restricted-globals': ['error', { name: 'fetch', message: 'The page reaches nothing but the platform.' }],
      'no-restricted-imports': ['error', { patterns: [{ group: ['@tauri-apps/*'], message: 'Only src/platform/tauri.ts knows Tauri.' }] }],
    },
  },
  { files: ['src/platform/tauri.ts'], rules: { 'no-restricted-imports': 'off' } },
)
