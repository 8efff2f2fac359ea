// One picture: a component, its props, and the answers its calls get. For the picture stand only, never in the release.
import type { Component } from 'svelte'
import type { Handlers } from '../platform/web'

export interface Scene {
  /** File name of the picture, e.g. "calltaker-live". */
  name: string
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- any screen, any props
  component: Component<any>
  props?: Record<string, unknown>
  handlers?: Handlers
  /** Where the clock stands still (ms UTC). */
  now?: number
  /** Route the screen believes it is on. */
  path?: string
  /** Keys the stand presses before the picture, in Playwright's spelling: "Control+K". */
  press?: string[]
  /** Locales to take it in; default zh-CN and en. */
  locales?: string[]
  /** Sizes to take it in; default 1440×900. */
  sizes?: [number, number][]
}

/** 23 November 2026, 14:34:48 in Beijing: the moment of every picture unless a scene says otherwise. */
export const sceneNow = Date.UTC(2026, 10, 23, 6, 34, 48)
