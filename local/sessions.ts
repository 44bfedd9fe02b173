import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createSigner, createVerifier } from 'fast-jwt'

const HOURS = 12

export interface Sessions {
  /** A token for an openid, and when it ends (ISO instant). */
  open(openid: string): { token: string; expiresAt: string }
  /** Whose token it is; `undefined` for one that is forged, of another kind, or past its time. */
  openidOf(token: string): string | undefined
}

/** Tokens signed by a secret of this runtime alone; nothing that the caller writes names who calls. */
export function createSessions(secret: Buffer, now: () => Date): Sessions {
  const sign = createSigner({ key: secret, algorithm: 'HS256', noTimestamp: true })
  return {
    open(openid) {
      const exp = Math.floor(now().getTime() / 1000) + HOURS * 3600
      return { token: sign({ sub: openid, exp }), expiresAt: new Date(exp * 1000).toISOString() }
    },
    openidOf(token) {
      try {
        const verify = createVerifier({ key: secret, algorithms: ['HS256'], clockTimestamp: now().getTime() })
        const { sub } = verify(token) as { sub?: unknown }
        return typeof sub === 'string' && sub ? sub : undefined
      } catch {
        return undefined
      }
    },
  }
}

/** The runtime's secret: made at the first start, readable to its owner alone. */
export function readSecret(dataFolder: string): Buffer {
  const path = join(dataFolder, 'secret')
  try {
    return readFileSync(path)
  } catch {
    mkdirSync(dataFolder, { recursive: true })
    writeFileSync(path, randomBytes(32), { mode: 0o600, flag: 'wx' })
    return readFileSync(path)
  }
}
