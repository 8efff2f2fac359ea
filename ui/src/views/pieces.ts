// What a shift does not begin with, fetched apart from what it does.
import { Later } from '../parts/later.svelte'

export const sessionScreen = new Later(() => import('../call-taker/SessionScreen.svelte'))
export const sessionDesk = new Later(() => import('../interpreter/SessionDesk.svelte'))
export const setupScreen = new Later(() => import('./Setup.svelte'))
