// Runs before each test: an in-memory platform, English words, and all that is fetched late.
import { beforeEach } from 'vitest'
import { l10n } from '../src/l10n/l10n.svelte'
import { fetchAll } from '../src/parts/later.svelte'
import { installPlatform } from '../src/platform/platform'
import { webPlatform } from '../src/platform/web'

beforeEach(async () => {
  installPlatform(webPlatform())
  await l10n.use('en')
  await fetchAll()
})
