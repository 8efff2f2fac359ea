// A column of DataTable. `text` gives plain words; `cell` draws more.
import type { Snippet } from 'svelte'

export interface Column<Row> {
  id: string
  label: string
  text?: (row: Row) => string
  cell?: Snippet<[Row]>
  align?: 'start' | 'end'
  /** CSS inline size, e.g. "120px" or "20%". */
  width?: string
  /** Digits that line up; always left-to-right. */
  numeric?: boolean
  /** Shows a sort button; the owner sorts. */
  sortable?: boolean
}
export interface Sort { id: string; ascending: boolean }
