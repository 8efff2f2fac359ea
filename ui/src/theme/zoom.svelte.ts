// Size of the whole window, 90–150 %, by Ctrl + / − / 0. The platform does the scaling.
import { setZoom } from '../platform/platform'

const steps = [0.9, 1, 1.1, 1.25, 1.5]

class Zoom {
  factor = $state(1)

  step(by: 1 | -1): void {
    this.#set(steps[Math.min(steps.length - 1, Math.max(0, steps.indexOf(this.factor) + by))] ?? 1)
  }

  reset(): void {
    this.#set(1)
  }

  #set(factor: number): void {
    this.factor = factor
    setZoom(factor)
  }
}

export const zoom = new Zoom()
