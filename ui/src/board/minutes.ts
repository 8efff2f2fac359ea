// The last hour as a drawing: sixty places, one a minute; a minute of which nothing is known leaves its place empty.
import type { MinuteView } from '../generated/types/MinuteView'

export const minuteMs = 60_000
export const places = 60

export interface Drawing {
  /** The height of the scale. */
  most: number
  ticks: number[]
  /** Runs of minutes that are known, as points (place, value). */
  runs: [number, number][][]
  bars: [number, number][]
  from: number
}

/** A round number not below `value` that halves well. */
export function roundUp(value: number): number {
  const steps = [2, 4, 10, 20, 40, 100, 200, 400, 1000]
  return steps.find((step) => step >= value) ?? Math.ceil(value / 1000) * 1000
}

export function draw(minutes: readonly MinuteView[], asOf: number): Drawing {
  const from = (Math.floor(asOf / minuteMs) - places + 1) * minuteMs
  const known = minutes.map((one) => ({ ...one, place: Math.round((one.at - from) / minuteMs) })).filter(({ place }) => place >= 0 && place < places)
  const most = roundUp(Math.max(0, ...known.flatMap(({ free, waiting }) => [free, waiting])))
  const runs: [number, number][][] = []
  let last = -2
  for (const { place, free } of known) {
    if (place !== last + 1) runs.push([])
    runs.at(-1)?.push([place, free])
    last = place
  }
  return { most, ticks: [most, most / 2, 0], runs, bars: known.filter(({ waiting }) => waiting > 0).map(({ place, waiting }) => [place, waiting]), from }
}
