// The one door between screens and whatever runs them: Tauri in the product, memory in tests and pictures.
// Knows no call by name. The platform is installed once at start (`installPlatform`).
import { CallError } from './errors'
import type { CallName, Req, Res, TopicName, Topics } from './calls'

export interface Platform {
  call<K extends CallName>(name: K, req: Req<K>): Promise<Res<K>>
  /** Calls back for each message of the topic until the returned function is called. */
  listen<K extends TopicName>(topic: K, cb: (message: Topics[K]) => void): () => void
  /** Zoom of the whole window, 1 = 100 %. */
  setZoom(factor: number): void
}

let current: Platform | null = null

export function installPlatform(platform: Platform): void {
  current = platform
}

function installed(): Platform {
  if (!current) throw new Error('installPlatform() must run before the first call')
  return current
}

/** Asks the Rust side. Fails only with `CallError`. */
export async function call<K extends CallName>(name: K, req: Req<K>): Promise<Res<K>> {
  try {
    return await installed().call(name, req)
  } catch (error) {
    throw CallError.from(error)
  }
}

export function listen<K extends TopicName>(topic: K, cb: (message: Topics[K]) => void): () => void {
  return installed().listen(topic, cb)
}

export function setZoom(factor: number): void {
  installed().setZoom(factor)
}
