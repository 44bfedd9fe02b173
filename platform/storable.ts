/** Text that a backend would refuse (NUL, lone surrogates) is mended at the store's door, so that no write fails for it. */
function mend(text: string): string {
  return text
    .replaceAll(String.fromCharCode(0), '')
    .replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF]/g, (found) => (found.length === 2 ? found : '\uFFFD'))
}

/** A deep copy of a document as both backends can hold it: `undefined` left out, text mended. */
export function storable<T>(value: T): T {
  if (typeof value === 'string') return mend(value) as T
  if (Array.isArray(value)) return value.map((item) => storable(item ?? null)) as T
  if (value && typeof value === 'object') {
    const kept = Object.entries(value).filter(([, item]) => item !== undefined)
    return Object.fromEntries(kept.map(([key, item]) => [mend(key), storable(item)])) as T
  }
  return value
}
