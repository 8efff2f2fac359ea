// What a failed call looks like on this side: a closed code the screens act on, and a number to quote.
// The words for people are in locales/*/ui/error.ftl under `error-<code>`.

export class CallError extends Error {
  readonly code: string
  readonly reference: string
  override readonly name = 'CallError'

  constructor(code: string, reference: string) {
    super(`${code} (${reference})`)
    this.code = code
    this.reference = reference
  }

  /** Anything thrown becomes a CallError; what is not `{code, reference}` is `unknown`. */
  static from(error: unknown): CallError {
    if (error instanceof CallError) return error
    if (error && typeof error === 'object' && 'code' in error && typeof error.code === 'string') {
      const reference = 'reference' in error ? String(error.reference) : ''
      return new CallError(error.code, reference)
    }
    return new CallError('unknown', '')
  }
}

/** Fluent id of an error; a code without words of its own reads as `error-unknown`. */
export function errorId(error: unknown, has: (id: string) => boolean): string {
  const id = `error-${CallError.from(error).code}`
  return has(id) ? id : 'error-unknown'
}
