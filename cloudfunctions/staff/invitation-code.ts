import { randomInt } from 'node:crypto'
import { sha256 } from '../../platform/log/event-hash'

/** Twelve digits: no letter to mistake, read out in fours, and too many to find one by trying. */
export const newCode = () => Array.from({ length: 12 }, () => randomInt(10)).join('')
/** Only this is kept. */
export const hashOfCode = (code: string) => sha256(`invitation:${code}`)
