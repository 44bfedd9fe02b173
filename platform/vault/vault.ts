import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { DataKey } from './read-keys'

/**
 * Seals what names a person before it is stored (AES-256-GCM). A sealed text is `v1.KEY.BASE64(nonce ‖ tag ‖ text)`;
 * it is bound to its place (`persons:ID:phone`), so it can't be moved to another record and read there.
 */
export interface Vault {
  /** The key that seals. */
  keyId: string
  /** Keys that only open what was sealed before. */
  retired: readonly string[]
  /** Any JSON value. */
  seal(value: unknown, boundTo: string): string
  /** Throws `CannotOpen` for another place, another key, or a changed byte. */
  open(sealed: string, boundTo: string): unknown
}

export class CannotOpen extends Error {
  override name = 'CannotOpen'
}

const NONCE = 12
const TAG = 16
const ALGORITHM = 'aes-256-gcm'

/** The first key seals, all open; that is how keys are rotated (docs/adr/011). */
export function createVault(keys: readonly DataKey[]): Vault {
  const [first, ...others] = keys
  if (!first) throw new Error('a vault needs a key')
  const byId = new Map(keys.map(({ id, key }) => [id, key]))
  return {
    keyId: first.id,
    retired: others.map(({ id }) => id),
    seal(value, boundTo) {
      const nonce = randomBytes(NONCE)
      const cipher = createCipheriv(ALGORITHM, first.key, nonce).setAAD(Buffer.from(`${first.id} ${boundTo}`))
      const text = Buffer.concat([cipher.update(JSON.stringify(value), 'utf8'), cipher.final()])
      return `v1.${first.id}.${Buffer.concat([nonce, cipher.getAuthTag(), text]).toString('base64')}`
    },
    open(sealed, boundTo) {
      const [version, id = '', body = ''] = sealed.split('.')
      const key = byId.get(id)
      if (version !== 'v1' || !key) throw new CannotOpen(`no key "${id}" for ${boundTo}`)
      const bytes = Buffer.from(body, 'base64')
      try {
        const decipher = createDecipheriv(ALGORITHM, key, bytes.subarray(0, NONCE))
        decipher.setAAD(Buffer.from(`${id} ${boundTo}`)).setAuthTag(bytes.subarray(NONCE, NONCE + TAG))
        const text = Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()])
        return JSON.parse(text.toString('utf8'))
      } catch {
        throw new CannotOpen(`what is sealed at ${boundTo} was changed or belongs elsewhere`)
      }
    },
  }
}
