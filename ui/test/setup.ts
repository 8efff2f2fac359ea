// Runs before each test file: an in-memory platform and English words.
import { beforeEach } from 'vitest'
import { l10n } from '../src/l10n/l10n.svelte'
import { installPlatform } from '../src/platform/platform'
import { webPlatform } from '../src/platform/web'

beforeEach(async () => {
  installPlatform(webPlatform())
  await l10n.use('en')
})
