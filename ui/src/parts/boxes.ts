// What opens over a screen. No first screen has one open, so they and their library are fetched apart from it.
import { Later } from './later.svelte'

export const boxes = {
  dialog: new Later(() => import('./DialogBox.svelte')),
  menu: new Later(() => import('./MenuBox.svelte')),
  popover: new Later(() => import('./PopoverBox.svelte')),
}
