import { get, update } from 'idb-keyval'
import { readKept, writeKept } from '../kept'

/** As it lies in the browser's storage: AES-GCM, its start value and its text in base 64. */
interface Lying {
  iv: string
  sealed: string
}

const KEY_PLACE = 'key:queue'
const isLying = (found: unknown): found is Lying => typeof (found as Lying | undefined)?.sealed === 'string'

/** Only pages that came over HTTPS (or from this very machine) are given the browser's cryptography. */
const canSeal = () => typeof indexedDB !== 'undefined' && window.crypto?.subtle !== undefined

/** The browser's own key: it can be used here and by nobody taken out. Absent where the browser keeps no keys. */
async function browserKey(): Promise<CryptoKey | undefined> {
  try {
    const known = await get<CryptoKey>(KEY_PLACE)
    if (known) return known
    const fresh = await window.crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
      'encrypt',
      'decrypt',
    ])
    // Two tabs that begin together end with one key.
    await update<CryptoKey>(KEY_PLACE, (other) => other ?? fresh)
    return await get<CryptoKey>(KEY_PLACE)
  } catch {
    return undefined
  }
}

const toText = (bytes: Uint8Array) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
const toBytes = (text: string) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))

/** What was written under this key, opened; what lies there as it is where it can't be opened; `undefined` for nothing. */
export async function openSealed(key: string): Promise<unknown> {
  const found = readKept<unknown>(key)
  if (!isLying(found) || !canSeal()) return found
  try {
    const own = await browserKey()
    if (!own) return found
    const opened = await window.crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: toBytes(found.iv) },
      own,
      toBytes(found.sealed),
    )
    return JSON.parse(new TextDecoder().decode(opened))
  } catch {
    return found
  }
}

/** Writes it sealed; plain where the browser has no cryptography to give, since a call that is lost is worse. */
export async function writeSealed(key: string, data: unknown): Promise<void> {
  const own = canSeal() ? await browserKey() : undefined
  if (!own) return writeKept(key, data)
  try {
    const iv = window.crypto.getRandomValues(new Uint8Array(12))
    const words = new TextEncoder().encode(JSON.stringify(data))
    const sealed = await window.crypto.subtle.encrypt({ name: 'AES-GCM', iv }, own, words)
    writeKept(key, { iv: toText(iv), sealed: toText(new Uint8Array(sealed)) } satisfies Lying)
  } catch {
    writeKept(key, data)
  }
}
