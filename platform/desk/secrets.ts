import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

export const newId = () => randomBytes(15).toString('base64url')
export const newSecret = () => randomBytes(32).toString('base64url')
/** Of a secret only this is kept. */
export const hashOf = (kind: 'code' | 'poll' | 'token' | 'address', secret: string) =>
  createHash('sha256').update(`desk-${kind}:${secret}`).digest('base64url')

export function isSame(hash: string, other: string): boolean {
  const [left, right] = [Buffer.from(hash), Buffer.from(other)]
  return left.length === right.length && timingSafeEqual(left, right)
}

/** `ID.SECRET`, as codes, polls and tokens are written; `undefined` for anything else. */
export function splitCode(code: unknown): { id: string; secret: string } | undefined {
  const found = typeof code === 'string' ? /^([\w-]{16,32})\.([\w-]{43})$/.exec(code) : null
  return found?.[1] && found[2] ? { id: found[1], secret: found[2] } : undefined
}
