import { readKept, writeKept } from '../api/kept'
import { createValue, useValue } from '../api/value'
import { wantsLargeType } from '../api/wants-large-type'

const KEY = 'large-type'

const large = createValue<boolean>(readKept<boolean>(KEY) ?? wantsLargeType())

export const useLargeType = () => useValue(large)

/** The phone's setting may have been changed while the app was left; what was chosen here outweighs it. */
export function readLargeType(): void {
  if (readKept<boolean>(KEY) === undefined) large.set(wantsLargeType())
}

/** Chosen by hand, this outweighs the phone's setting from now on. */
export function chooseLargeType(on: boolean): void {
  writeKept(KEY, on)
  large.set(on)
}
