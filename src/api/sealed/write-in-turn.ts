/**
 * Runs one write after the other, the newest state last: what is asked for while one is under way is done once more
 * when it has ended, however often it was asked for.
 */
export function writeInTurn(write: () => Promise<void>) {
  let asked = false
  let running: Promise<void> | undefined

  async function drain(): Promise<void> {
    try {
      while (asked) {
        asked = false
        await write()
      }
    } finally {
      // In the same breath as the last look: asked for a moment later, it would wait for a round that has ended.
      running = undefined
    }
  }
  function again(): Promise<void> {
    asked = true
    running ??= drain()
    return running
  }
  return Object.assign(again, { settled: () => running ?? Promise.resolve() })
}
