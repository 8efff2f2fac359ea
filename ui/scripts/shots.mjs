// Takes the pictures: serves dist-scenes with the release CSP, opens each scene × locale × theme × size in headless Chromium.
// Fails on a CSP violation, an axe violation, a page error, or a page wider or higher than its window.
// `npm run shots` builds and takes all; `--only=transcript --locale=en,ar --reference --no-build --no-axe` narrows it
// (`--locale` adds these languages to every scene, `--reference` leaves the other sizes out).
import { spawnSync } from 'node:child_process'
import { createReadStream, existsSync, mkdirSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createRequire } from 'node:module'
import { chromium } from 'playwright-core'
import { releaseCsp } from './csp.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = join(root, 'dist-scenes')
const out = join(root, 'shots')
const args = process.argv.slice(2)
const only = args.find((arg) => arg.startsWith('--only='))?.slice(7).split(',')
const locales = args.find((arg) => arg.startsWith('--locale='))?.slice(9).split(',')
const atOnce = 3
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.woff2': 'font/woff2', '.svg': 'image/svg+xml' }

if (!args.includes('--no-build')) {
  const built = spawnSync('npx', ['vite', 'build', '--mode', 'scenes', '--logLevel', 'warn'], { cwd: root, stdio: 'inherit' })
  if (built.status !== 0) process.exit(1)
}

const server = createServer((request, response) => {
  const path = join(dist, normalize(new URL(request.url, 'http://x').pathname))
  if (!path.startsWith(dist) || !existsSync(path) || !extname(path)) return response.writeHead(404).end()
  response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream', 'content-security-policy': releaseCsp })
  createReadStream(path).pipe(response)
})
await new Promise((done) => server.listen(0, '127.0.0.1', done))
const origin = `http://127.0.0.1:${server.address().port}`

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--font-render-hinting=none'] })
const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
mkdirSync(out, { recursive: true })
const problems = []

async function picture(scene, locale, theme, [width, height]) {
  const name = `${scene.name}.${locale}.${theme}${width === 1440 ? '' : `.${width}x${height}`}`
  const page = await browser.newPage({ viewport: { width, height }, locale: 'en-US', reducedMotion: 'reduce' })
  const complain = (text) => problems.push(`${name}: ${text}`)
  page.on('pageerror', (error) => complain(`page error: ${error.message}`))
  page.on('console', (message) => { if (message.type() === 'error' || message.text().includes('Content Security Policy')) complain(message.text()) })
  await page.addInitScript(() => {
    globalThis.violations = []
    addEventListener('securitypolicyviolation', (event) => globalThis.violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`))
  })
  if (!args.includes('--no-axe')) await page.addInitScript({ path: axePath })
  await page.goto(`${origin}/scenes.html?scene=${scene.name}&locale=${locale}&theme=${theme}`)
  await page.locator('html[data-ready]').waitFor({ timeout: 10_000 })
  for (const key of scene.press ?? []) await page.keyboard.press(key)
  await page.waitForTimeout(scene.press ? 250 : 80)
  await page.screenshot({ path: join(out, `${name}.png`), animations: 'disabled' })
  const seen = await page.evaluate(() => ({
    violations: globalThis.violations,
    over: document.documentElement.scrollWidth > innerWidth + 1 || document.documentElement.scrollHeight > innerHeight + 1,
  }))
  seen.violations.forEach((violation) => complain(`CSP: ${violation}`))
  if (seen.over) complain('the page is larger than the window')
  if (!args.includes('--no-axe')) {
    const found = await page.evaluate(async () => (await globalThis.axe.run(document, { resultTypes: ['violations'] })).violations
      .map((v) => `${v.id}: ${v.nodes.slice(0, 3).map((n) => `${n.target.join(' ')} ${n.any?.[0]?.message ?? ''}`).join(' | ')}`))
    found.forEach((violation) => complain(`axe ${violation}`))
  }
  await page.close()
}

const index = await browser.newPage()
await index.goto(`${origin}/scenes.html`)
await index.locator('html[data-scenes]').waitFor()
const scenes = JSON.parse(await index.locator('html').getAttribute('data-scenes'))
await index.close()

const jobs = scenes.filter((scene) => !only || only.some((word) => scene.name.startsWith(word))).flatMap((scene) =>
  (locales ?? scene.locales ?? ['zh-CN', 'en']).flatMap((locale) => ['light', 'dark'].flatMap((theme) => (scene.sizes ?? [[1440, 900]]).slice(0, args.includes('--reference') ? 1 : undefined).map((size) => [scene, locale, theme, size]))))
const queue = [...jobs]
async function work() {
  for (let job = queue.shift(); job; job = queue.shift()) {
    try { await picture(...job) } catch (error) { problems.push(`${job[0].name}.${job[1]}.${job[2]}: ${error.message.split('\n')[0]}`) }
  }
}
await Promise.all(Array.from({ length: atOnce }, work))
await browser.close()
server.close()
console.log(`${jobs.length} pictures in ${out}, ${problems.length} problems`)
problems.forEach((problem) => console.log(`  ${problem}`))
process.exit(problems.length ? 1 : 0)
