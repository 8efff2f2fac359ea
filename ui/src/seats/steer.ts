// One way from a key to the hub for everything about who interprets and who holds the call. Knows no rule: Rust refuses.
import type { SteerRequest } from '../generated/types/SteerRequest'
import { call } from '../platform/platform'
import type { Acts } from '../session/acts.svelte'

export type Steer = (request: SteerRequest) => void
export const steering = (acts: Acts): Steer => (request) => void acts.run(() => call('steer', request))
