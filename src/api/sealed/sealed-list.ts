import { readKept, writeKept } from '../kept'
import { createValue, type Value } from '../value'
import { openSealed, writeSealed } from './open-sealed'
import { writeInTurn } from './write-in-turn'

/** A list that outlives the app and lies sealed on the phone, where the phone can. It is empty until it has been read. */
export interface SealedList<T> extends Value<T[]> {
  /** Ends once what lay on the phone has been read. Nobody sends before. */
  ready: Promise<void>
  /** Ends once what was set last lies on the phone. */
  written(): Promise<void>
  /** Something of it lies here that can't be opened any more; it is set aside and tried again at the next start. */
  unreadable: Value<boolean>
  /** Takes away for good what can't be opened. */
  forgetUnreadable(): void
}

const isList = <T>(found: unknown): found is T[] =>
  Array.isArray(found) && found.every((item) => typeof item?.requestId === 'string' && typeof item.person === 'string')

export function createSealedList<T extends { requestId: string }>(key: string): SealedList<T> {
  const aside = `${key}:unreadable`
  const value = createValue<T[]>([])
  const unreadable = createValue(false)
  let read = false
  const write = writeInTurn(() => writeSealed(key, value.get()))
  const ready = bringBack()

  async function bringBack(): Promise<void> {
    const known = await openSealed(key)
    const before = await openSealed(aside)
    if (known !== undefined && !isList(known)) {
      // First there, then gone from here: killed in between, it is set aside once more at the next start.
      writeKept(aside, readKept(key))
      if (readKept(aside) !== undefined) writeKept(key, undefined)
    }
    const found = [before, known].flatMap((part) => (isList<T>(part) ? part : []))
    const late = value.get().filter(({ requestId }) => !found.some((item) => item.requestId === requestId))
    value.set([...found, ...late])
    read = true
    // What an older version left plain is sealed from here on.
    if (value.get().length > 0) await write()
    if (isList(before)) writeKept(aside, undefined)
    unreadable.set(readKept(aside) !== undefined)
  }

  return {
    ...value,
    ready,
    unreadable,
    set(next) {
      value.set(next)
      // Before it was read, a write would cover what lies there.
      if (read) void write()
    },
    written: () => ready.then(() => write.settled()),
    forgetUnreadable() {
      writeKept(aside, undefined)
      unreadable.set(false)
    },
  }
}
