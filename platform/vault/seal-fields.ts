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

/** Applies `change` to each sealed field that is there; a path like `proxy.name` reaches one level down. */
function eachField<T extends Doc>(
  { name, sealed = [] }: Collection<T>,
  doc: T,
  change: (value: unknown, place: string) => unknown,
): T {
  let next: T = doc
  for (const path of sealed) {
    const [outer = '', inner] = path.split('.')
    const held = (next as unknown as Fields)[outer]
    const place = `${name}:${doc.id}:${path}`
    if (held === undefined || held === null) continue
    if (!inner) next = { ...next, [outer]: change(held, place) }
    else if ((held as Fields)[inner] !== undefined)
      next = { ...next, [outer]: { ...(held as Fields), [inner]: change((held as Fields)[inner], place) } }
  }
  return next
}
