// The seven states of anything that has a state. Colour, shape and word always go together.
export type Tone = 'ok' | 'ring' | 'warn' | 'crit' | 'pause' | 'off' | 'wrap-up'
