// Short confirmations in a corner, at most two, gone by themselves. Never for errors or alarms: those are Banners.
export interface Toast { id: number; text: string; action?: { label: string; run: () => void } }

const limit = 2
const staysMs = 5000

class Toasts {
  shown = $state.raw<Toast[]>([])
  #next = 1

  show(text: string, action?: Toast['action']): void {
    const toast: Toast = { id: this.#next++, text, ...(action ? { action } : {}) }
    this.shown = [...this.shown, toast].slice(-limit)
    setTimeout(() => this.dismiss(toast.id), staysMs)
  }

  dismiss(id: number): void {
    this.shown = this.shown.filter((toast) => toast.id !== id)
  }
}

export const toasts = new Toasts()
