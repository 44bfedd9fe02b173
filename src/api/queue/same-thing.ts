import type { QueuedCall } from './queued-call'

/** Ids in an input: whatever stands under `id`, `…Id` or `…Ids`. */
function idsIn(part: unknown, name = ''): string[] {
  if (typeof part === 'string') return /(^i|I)ds?$/.test(name) ? [part] : []
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([key, inner]) => idsIn(inner, Array.isArray(part) ? name : key))
}

/** Whether two calls name one thing, a case or a visit: then the later one must not overtake the earlier. */
export function sameThing(one: QueuedCall, other: QueuedCall): boolean {
  const ids = new Set(idsIn(one.input))
  return idsIn(other.input).some((id) => ids.has(id))
}
