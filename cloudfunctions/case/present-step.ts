import type { StepView } from '../../contract/case/case-view'
import type { PhotoView } from '../../contract/photo-view'
import type { Caller } from '../../platform/handler'
import type { CaseRecord, Entry } from '../../records/case'
import type { EventRecord } from '../../records/event'
import { canRead } from './may'
import type { Names } from './names'
import { STEP_SENTENCES } from './step-sentences'

export const HELD_SENTENCE = '这段文字正在做内容检查,通过后显示'

interface StepContext {
  record: CaseRecord
  viewer: Caller
  names: Names
  photoViews: ReadonlyMap<string, PhotoView>
}

/** One event of the log as a step of the road, joined with what was written. */
export function presentStep(event: EventRecord, context: StepContext): StepView {
  const { record, viewer, photoViews } = context
  // A release names the text that it let pass, which stands already where it was written.
  const entryId = event.kind === 'case.text_released' ? undefined : event.data.entryId
  const entry = record.entries.find((found) => found.id === entryId)
  const hidden = entry !== undefined && !canRead(viewer, record, entry)
  const step = { seq: event.seq, kind: event.kind, at: event.at, who: whoOf(event, context) }
  const sentence = STEP_SENTENCES[event.kind]?.(event, context) ?? ''
  if (!entry) return { ...step, sentence, photos: [], held: false }
  const said = hidden ? { text: HELD_SENTENCE } : wordsOf(entry, record)
  const photos = hidden ? [] : entry.photos.flatMap((id) => photoViews.get(id) ?? [])
  return { ...step, sentence, ...said, photos, held: entry.safety === 'held', entryId: entry.id, ...doneAtOf(entry) }
}

/** What waited on the phone shows when it was really written. */
const doneAtOf = ({ doneAt }: Entry) => (doneAt ? { doneAt } : {})

function wordsOf(entry: Entry, record: CaseRecord) {
  const points = entry.points?.map(({ demandId, text }) => ({
    demand: record.demands.find((demand) => demand.id === demandId)?.text ?? '',
    text,
  }))
  const { text, guide } = entry
  return { ...(text ? { text } : {}), ...(points ? { points } : {}), ...(guide ? { guide } : {}) }
}

/** Staff are named with their office, since they answer for it; a resident is 您 to themselves and 居民 to all others. */
function whoOf(event: EventRecord, { viewer, names }: StepContext): string {
  if (event.by === 'clock') return '系统'
  if (!event.office) return event.by === viewer.id ? '您' : '居民'
  return [names.office(event.office), names.person(event.by)].filter(Boolean).join(' · ')
}
