import type { QueuedCall } from './queued-call'

/** Ids and files were not typed by anybody. */
const NOT_TYPED = /(^i|I)ds?$|^photos$|Code$/
/** Nor were the code's own words: `safety_hazard`, `true`. */
const OWN_WORD = /^[a-z_]*$/

function wordsIn(part: unknown): string[] {
  if (typeof part === 'string') return OWN_WORD.test(part.trim()) ? [] : [part.trim()]
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([name, inner]) => (NOT_TYPED.test(name) ? [] : wordsIn(inner)))
}

/** What a person wrote into a call, to be read and copied where it can't be sent; empty where nothing was written. */
export const typedWords = ({ input }: QueuedCall): string => wordsIn(input).join('\n')
