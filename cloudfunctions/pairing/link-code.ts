import { randomInt } from 'node:crypto'
import { sha256 } from '../../platform/log/event-hash'

/** Twelve digits, which a person of 70 reads out and types without a mistake; 10^12 of them for 30 days each. */
export const newLinkCode = () => Array.from({ length: 12 }, () => randomInt(10)).join('')
/** Only this is kept. */
export const hashOfCode = (code: string) => sha256(`link:${code}`)
