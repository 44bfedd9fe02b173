/** Text that a backend would refuse (NUL, lone surrogates) is mended at the store's door, so that no write fails for it. */
export function mend(text: string): string {
  if (!text.includes(NUL) && !SUSPECT.test(text)) return text
  return text
    .replaceAll(NUL, '')
    .replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF]/g, (found) => (found.length === 2 ? found : '\uFFFD'))
}
// Most text has neither, so most of it costs one look.
const NUL = String.fromCharCode(0)
const SUSPECT = /[\uD800-\uDFFF]/

/**
 * A deep copy of a document as both backends can hold it: `undefined` left out, text mended, and what JSON has no word
 * for written as JSON writes it.
 */
export function storable<T>(value: T): T {
  if (typeof value === 'string') return mend(value) as T
  if (typeof value === 'number') return (Number.isFinite(value) ? value : null) as T
  if (Array.isArray(value)) return value.map((item) => storable(item ?? null)) as T
  if (value instanceof Date) return value.toJSON() as T
  if (value && typeof value === 'object') {
    const copy: Record<string, unknown> = {}
    for (const [key, item] of Object.entries(value)) if (item !== undefined) copy[mend(key)] = storable(item)
    return copy as T
  }
  return value
}
