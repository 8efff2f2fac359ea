// Reads locales/en/ui/*.ftl and writes src/generated/l10n-ids.ts: every message id with its arguments,
// so that a wrong id or a missing argument fails the type check. `--check` only compares (for CI).
// Not a linter of translations: the Rust side holds the other languages to the same ids.
import { parse } from '@fluent/syntax'
import { readdirSync, readFileSync, writeFileSync, mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { basename, join } from 'node:path'

const root = fileURLToPath(new URL('..', import.meta.url))
const localesDir = join(root, '../locales')
const outFile = join(root, 'src/generated/l10n-ids.ts')

/** Walks any AST node and calls `visit` on each node with a type. */
function walk(node, visit) {
  if (Array.isArray(node)) node.forEach((child) => walk(child, visit))
  else if (node && typeof node === 'object') {
    if (node.type) visit(node)
    Object.values(node).forEach((child) => walk(child, visit))
  }
}

/** `$count (Number) - …` lines of a message comment, as TypeScript types. */
function declaredTypes(comment) {
  const types = {}
  for (const [, name, kind] of (comment ?? '').matchAll(/\$([a-zA-Z][\w-]*)\s*\((\w+)\)/g))
    types[name] = kind === 'Number' ? 'number' : 'string'
  return types
}

export function readIds(locale) {
  const problems = []
  const messages = new Map()
  const dir = join(localesDir, locale, 'ui')
  for (const file of readdirSync(dir).filter((name) => name.endsWith('.ftl')).sort()) {
    const noun = basename(file, '.ftl')
    for (const entry of parse(readFileSync(join(dir, file), 'utf8'), {}).body) {
      if (entry.type === 'Junk') problems.push(`${locale}/${file}: does not parse: ${entry.content.trim().slice(0, 60)}`)
      if (entry.type !== 'Message' && entry.type !== 'Term') continue
      const term = entry.type === 'Term'
      const id = (term ? '-' : '') + entry.id.name
      if (!term && !id.startsWith(`${noun}-`)) problems.push(`${locale}/${file}: ${id} must start with "${noun}-"`)
      if (messages.has(id)) problems.push(`${locale}/${file}: ${id} is defined twice`)
      const types = declaredTypes(entry.comment?.content)
      const args = new Map()
      const refs = []
      walk([entry.value, entry.attributes], (node) => {
        if (node.type === 'VariableReference') {
          if (!types[node.id.name] && !term) problems.push(`${locale}/${file}: ${id}: $${node.id.name} needs a "# Variables:" line`)
          args.set(node.id.name, types[node.id.name] ?? 'string | number')
        }
        if (node.type === 'MessageReference') refs.push(node.id.name)
      })
      messages.set(id, { args, refs, term })
    }
  }
  // A message that refers to another needs that one's arguments too.
  for (const message of messages.values())
    for (const ref of message.refs) for (const [name, type] of messages.get(ref)?.args ?? []) message.args.set(name, type)
  return { messages, problems }
}

function render(messages) {
  const lines = [...messages]
    .filter(([, message]) => !message.term)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { args }]) => {
      const fields = [...args].sort().map(([name, type]) => `${/^\w+$/.test(name) ? name : `'${name}'`}: ${type}`)
      return `  '${id}': ${fields.length ? `{ ${fields.join('; ')} }` : 'null'}`
    })
  return `// Written by scripts/ids.mjs from locales/en/ui. Not edited by hand: run \`npm run ids\`.
export interface Messages {
${lines.join('\n')}
}
export type MessageId = keyof Messages
`
}

const { messages, problems } = readIds('en')
problems.forEach((problem) => console.error(problem))
const text = render(messages)
if (process.argv.includes('--check')) {
  let now = ''
  try { now = readFileSync(outFile, 'utf8') } catch { /* first run */ }
  if (now !== text) { console.error('src/generated/l10n-ids.ts is stale: run npm run ids'); process.exit(1) }
  if (problems.length) process.exit(1)
} else {
  mkdirSync(join(root, 'src/generated'), { recursive: true })
  let now = ''
  try { now = readFileSync(outFile, 'utf8') } catch { /* first run */ }
  if (now !== text) writeFileSync(outFile, text)
}
