import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** A code lives so long on the screen; the one before and the one after count too, for slow hands. */
export const STEP_MS = 30_000
const PREFIX = 'HP1'

export const newSecret = () => randomBytes(32).toString('base64url')
export const stepAt = (at: Date) => Math.floor(at.getTime() / STEP_MS)

/** Eight digits, bound to the activity and the half minute by HMAC-SHA256. */
export function digitsAt(secret: string, activityId: string, step: number): string {
  const mac = createHmac('sha256', secret).update(`${activityId}.${step}`).digest()
  return String(mac.readUIntBE(0, 6) % 100_000_000).padStart(8, '0')
}

export const payloadOf = (activityId: string, digits: string) => `${PREFIX}.${activityId}.${digits}`

/** What was scanned or typed; `undefined` when it is another activity's, or none of ours. */
export function readCode(activityId: string, code: string): string | undefined {
  const typed = code.replace(/\s/g, '')
  if (/^\d{8}$/.test(typed)) return typed
  const [prefix, of, digits = ''] = typed.split('.')
  return prefix === PREFIX && of === activityId && /^\d{8}$/.test(digits) ? digits : undefined
}

/** Whether the digits are those of this moment, give or take one step. Takes as long for wrong ones as for right ones. */
export function fits(secret: string, activityId: string, digits: string, at: Date): boolean {
  const given = Buffer.from(digits)
  let found = false
  for (const off of [-1, 0, 1]) {
    const right = Buffer.from(digitsAt(secret, activityId, stepAt(at) + off))
    if (right.length === given.length && timingSafeEqual(right, given)) found = true
  }
  return found
}
