import { ulid } from 'ulid'
import type { Step } from './record-statements'

/** One recorded call: its statements, and the two ids from which all its others are made. */
export interface Recorded {
  steps: readonly Step[]
  caseId: string
  requestId: string
}

/** A day on which no case is really raised, so that replayed numbers never meet real ones. */
const DAY = '991231'
const NUMBERS = 100_000_000
/** Prime to `NUMBERS`: each number once, in no order, as the drawn ones are. */
const STRIDE = 38_196_601
let made = 0

/** The same statements for another case and request, so that they insert what the recorded ones inserted. */
export function renewIds({ steps, caseId, requestId }: Recorded): Step[] {
  made += 1
  const newCase = DAY + String((made * STRIDE) % NUMBERS).padStart(8, '0')
  const newRequest = ulid()
  const renew = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(renew)
    return typeof value === 'string' ? value.replaceAll(caseId, newCase).replaceAll(requestId, newRequest) : value
  }
  return steps.map((step) => ({ ...step, values: step.values.map(renew) }))
}
