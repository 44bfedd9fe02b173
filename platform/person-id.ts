import { createHash } from 'node:crypto'

/** The person behind an openid: the same on every call, and the openid can't be read back from it. */
export function personIdOf(openid: string): string {
  return `p${createHash('sha256').update(`person:${openid}`).digest('hex').slice(0, 24)}`
}
