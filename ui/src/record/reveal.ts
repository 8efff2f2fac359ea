// Brings one row of a transcript into sight, also one that a long, virtualised list has not drawn yet.
const triesMax = 12

/** `share`: how far down the row stands, 0–1. Returns how to give up. */
export function reveal(place: HTMLElement, id: string | null, share: number): () => void {
  let tries = 0
  let frame = requestAnimationFrame(look)
  function look() {
    const box = place.querySelector<HTMLElement>('[role=log]')
    if (!box) return
    const row = id === null ? null : box.querySelector<HTMLElement>(`[data-turn="${CSS.escape(id)}"]`)
    if (row) row.scrollIntoView({ block: 'center' })
    else box.scrollTop = id === null ? 0 : share * box.scrollHeight
    // Rows above are measured only once they are near: look again until the place stays.
    if (++tries < (row || id === null ? 3 : triesMax)) frame = requestAnimationFrame(look)
  }
  return () => cancelAnimationFrame(frame)
}
