/** What went wrong inside the mini program: kept, and thrown at the next touch, so that nothing is swallowed. */
export interface Faults {
  add(fault: unknown): void
  /** Throws the first fault, if any. */
  raise(): void
  list(): string[]
}

export function collectFaults(): Faults {
  const faults: string[] = []
  return {
    add(fault) {
      const { stack, message } = (fault ?? {}) as { stack?: string; message?: string }
      faults.push(stack ?? message ?? String(fault))
    },
    raise() {
      if (faults.length > 0) throw new Error(`The mini program failed: ${faults.join('\n')}`)
    },
    list: () => [...faults],
  }
}
