// Rules of this folder that no linter knows: sides, styles, doors, sizes, words, circles.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const src = join(root, 'src')
const files = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(ts|svelte|css)$/.test(entry.name) && !entry.parentPath.includes('generated'))
  .map((entry) => join(entry.parentPath, entry.name))
const text = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]))
const name = (file: string) => relative(root, file)

/** Files in which the pattern occurs, with the line. */
function hits(pattern: RegExp, within: (file: string) => boolean = () => true, of: (source: string, file: string) => string = (s) => s): string[] {
  return files.filter(within).flatMap((file) => of(text.get(file) ?? '', file).split('\n').flatMap((line, i) => (pattern.test(line) ? [`${name(file)}:${i + 1} ${line.trim()}`] : [])))
}
const isSvelte = (file: string) => file.endsWith('.svelte')
const styles = (source: string, file: string) => (isSvelte(file) ? source.replace(/^[\s\S]*?(?=<style>|$)/, '') : file.endsWith('.css') ? source : '')
const markup = (source: string) => source.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<style>[\s\S]*?<\/style>/g, '')

describe('the folder', () => {
  it('lays out by reading direction, never by left and right', () => {
    const physical = /(?:^|[\s;{])(?:(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right)|left|right|float)\s*:|text-align\s*:\s*(?:left|right)|border-(?:top|bottom)-(?:left|right)-radius/
    expect(hits(physical, () => true, styles)).toEqual([])
  })

  it('has no raw markup and no static style attribute: the CSP would drop them', () => {
    expect(hits(/\{@html|\sstyle="/, isSvelte, markup)).toEqual([])
    expect(readFileSync(join(root, 'index.html'), 'utf8')).not.toMatch(/<style|style=|<script(?![^>]*\ssrc=)/)
  })

  it('uses token names for colour in components', () => {
    const raw = /(?:color|background|border[\w-]*|fill|stroke)\s*:[^;]*(?:#[0-9a-f]{6}\b|rgb\(|hsl\(|oklch\()/i
    expect(hits(raw, isSvelte, styles)).toEqual([])
  })

  it('knows Tauri in one file only', () => {
    expect(hits(/@tauri-apps/, (file) => !file.endsWith('platform/tauri.ts')).filter((hit) => hit.includes('import'))).toEqual([])
  })

  it('never asks the browser for its language', () => {
    expect(hits(/navigator\.language|Intl\.\w+\((?:undefined|\))|toLocale\w+\((?:\)|undefined)/)).toEqual([])
  })

  it('keeps scenes out of the product', () => {
    const fromScenes = (file: string) => file.includes('/scenes/') || file.endsWith('.test.ts')
    expect(hits(/from '.*scenes\//, (file) => !fromScenes(file))).toEqual([])
  })

  it('keeps words for people in locales', () => {
    const han = (source: string) => source.replace(/\/\/.*|<!--[\s\S]*?-->|\/\*[\s\S]*?\*\//g, '')
    const allowed = (file: string) => !/scenes|\.test\.ts|l10n\/languages\.ts/.test(file)
    expect(hits(/\p{Script=Han}/u, allowed, han)).toEqual([])
  })

  it('opens each file with what it is', () => {
    expect(files.filter((file) => !/^(?:\/\/|\/\*|<!--)/.test(text.get(file) ?? '')).map(name)).toEqual([])
  })

  it('has no drawer for odds and ends', () => {
    expect(files.filter((file) => /(?:utils?|helpers?|common|manager|misc)\b/i.test(name(file))).map(name)).toEqual([])
  })

  it('has no circle of imports', () => {
    const graph = new Map(files.map((file) => [file, imports(file)]))
    const done = new Set<string>()
    const circle = (file: string, trail: string[]): string[] | null => {
      if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file].map(name)
      if (done.has(file)) return null
      for (const next of graph.get(file) ?? []) {
        const found = circle(next, [...trail, file])
        if (found) return found
      }
      done.add(file)
      return null
    }
    expect(files.map((file) => circle(file, [])).find(Boolean) ?? []).toEqual([])
  })

  it('has the same ids in Chinese and English', () => {
    const ids = (locale: string) => readdirSync(join(root, '../locales', locale, 'ui')).flatMap((file) =>
      [...readFileSync(join(root, '../locales', locale, 'ui', file), 'utf8').matchAll(/^([a-z][\w-]*) =/gm)].map(([, id]) => id)).sort()
    expect(ids('zh-CN')).toEqual(ids('en'))
  })
})

/** Value imports of a file that lie in this folder; a type import makes no circle at run time. */
function imports(file: string): string[] {
  return [...(text.get(file) ?? '').matchAll(/^\s*(?:import|export)\s+(?!type\b)[^'"\n]*from '(\.[^']+)'/gm)].flatMap(([, path]) => {
    const base = resolve(dirname(file), path ?? '')
    return [base, `${base}.ts`].filter((candidate) => text.has(candidate) && existsSync(candidate))
  })
}
