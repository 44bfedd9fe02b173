import type { Faults } from './faults'

/** Faults that frameworks only print: an API that Taro found missing, an error that React caught. */
const FAULT = /暂不支持|Minified React error|Uncaught|is not known to the harness/

/** The app's console: quiet in tests, kept for the failure message. Set WEAPP_LOG=1 to see it. */
export function ownConsole(faults: Faults) {
  const print =
    (kind: 'log' | 'warn' | 'error') =>
    (...words: unknown[]) => {
      if (process.env.WEAPP_LOG) process.stderr.write(`[weapp ${kind}] ${words.map(inWords).join(' ')}\n`)
      const text = words.map(inWords).join(' ')
      if (kind !== 'log' && FAULT.test(text)) faults.add(text)
    }
  const log = print('log')
  return {
    log,
    info: log,
    debug: log,
    trace: log,
    warn: print('warn'),
    error: print('error'),
    group: log,
    groupEnd: log,
  }
}

function inWords(word: unknown): string {
  if (typeof word === 'string') return word
  const { stack } = (word ?? {}) as { stack?: string }
  if (stack) return stack
  try {
    return JSON.stringify(word)
  } catch {
    return String(word)
  }
}
