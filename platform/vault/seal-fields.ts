import type { Collection, Doc } from '../../records/collection'
import type { Vault } from './vault'

type Fields = Record<string, unknown>

/** The document with its sealed fields as they are stored, and the key's name beside them. */
export function sealFields<T extends Doc>(collection: Collection<T>, doc: T, vault: Vault): T {
  const sealed = eachField(collection, doc, (value, place) => vault.seal(value, place))
  return sealed === doc ? doc : ({ ...sealed, sealedWith: vault.keyId } as T)
}

/**
 * The document as the code knows it. What can't be opened (a lost key, a changed byte) reads as nothing and is
 * reported: a resident must not be shut out of their case by it.
 */
export function openFields<T extends Doc>(
  collection: Collection<T>,
  doc: T,
  vault: Vault,
  report: (error: unknown) => void,
): T {
  return eachField(collection, doc, (value, place) => {
    // Stored before the field was sealed.
    if (typeof value !== 'string' || !value.startsWith('v1.')) return value
    try {
      return vault.open(value, place)
    } catch (error) {
      report(error)
      return ''
    }
  })
}

/**
 * The sealed document with what lies stored and can't be opened now left as it lies: it was read as nothing, and
 * writing that nothing back would destroy what the right key still opens. Something new written there replaces it.
 */
export function keepUnopened<T extends Doc>(collection: Collection<T>, doc: T, sealed: T, stored: T, vault: Vault): T {
  let kept = false
  const next = eachField(collection, sealed, (value, place, path) => {
    const lies = at(stored, path)
    if (at(doc, path) !== '' || typeof lies !== 'string' || opens(vault, lies, place)) return value
    kept = true
    return lies
  })
  return kept ? ({ ...next, sealedWith: at(stored, 'sealedWith') } as T) : sealed
}

/** Whether a sealed field of the document is empty as the code knows it. */
export const holdsNothing = <T extends Doc>({ sealed = [] }: Collection<T>, doc: T): boolean =>
  sealed.some((path) => at(doc, path) === '')

function opens(vault: Vault, lies: string, place: string): boolean {
  if (!lies.startsWith('v1.')) return true
  try {
    vault.open(lies, place)
    return true
  } catch {
    return false
  }
}

const at = (doc: Doc, path: string): unknown =>
  path.split('.').reduce<unknown>((held, key) => (held as Fields | undefined)?.[key], doc)

/** Applies `change` to each sealed field that is there; a path like `proxy.name` reaches one level down. */
function eachField<T extends Doc>(
  { name, sealed = [] }: Collection<T>,
  doc: T,
  change: (value: unknown, place: string, path: string) => unknown,
): T {
  let next: T = doc
  for (const path of sealed) {
    const [outer = '', inner] = path.split('.')
    const held = (next as unknown as Fields)[outer]
    const place = `${name}:${doc.id}:${path}`
    if (held === undefined || held === null) continue
    if (!inner) next = { ...next, [outer]: change(held, place, path) }
    else if ((held as Fields)[inner] !== undefined)
      next = { ...next, [outer]: { ...(held as Fields), [inner]: change((held as Fields)[inner], place, path) } }
  }
  return next
}
