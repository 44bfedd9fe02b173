import type { StepView } from '../../contract/case/case-view'
import { LEVELS, type Level, RATINGS, type Rating } from '../../contract/case/words'
import type { Caller } from '../../platform/handler'
import type { CaseRecord, Entry } from '../../records/case'
import type { EventRecord } from '../../records/event'
import { canRead } from './may'
import type { Names } from './names'

export const HELD_SENTENCE = '这段文字正在做内容检查,通过后显示'

interface StepContext {
  record: CaseRecord
  viewer: Caller
  names: Names
  addresses: ReadonlyMap<string, string>
}

/** One event of the log as a step of the road, joined with what was written. */
export function presentStep(event: EventRecord, context: StepContext): StepView {
  const { record, viewer, addresses } = context
  // A release names the text that it let pass, which stands already where it was written.
  const entryId = event.kind === 'case.text_released' ? undefined : event.data.entryId
  const entry = record.entries.find((found) => found.id === entryId)
  const hidden = entry !== undefined && !canRead(viewer, record, entry)
  const step = { seq: event.seq, kind: event.kind, at: event.at, who: whoOf(event, context) }
  const sentence = SENTENCES[event.kind]?.(event, context) ?? ''
  if (!entry) return { ...step, sentence, photos: [], held: false }
  const said = hidden ? { text: HELD_SENTENCE } : wordsOf(entry, record)
  const photos = hidden ? [] : entry.photos.map((id) => ({ id, url: addresses.get(id) ?? '' }))
  return { ...step, sentence, ...said, photos, held: entry.safety === 'held', entryId: entry.id }
}

function wordsOf(entry: Entry, record: CaseRecord) {
  const points = entry.points?.map(({ demandId, text }) => ({
    demand: record.demands.find((demand) => demand.id === demandId)?.text ?? '',
    text,
  }))
  return { ...(entry.text ? { text: entry.text } : {}), ...(points ? { points } : {}) }
}

/** Staff are named with their office, since they answer for it; a resident is 您 to themselves and 居民 to all others. */
function whoOf(event: EventRecord, { viewer, names }: StepContext): string {
  if (event.by === 'clock') return '系统'
  if (!event.office) return event.by === viewer.id ? '您' : '居民'
  return [names.office(event.office), names.person(event.by)].filter(Boolean).join(' · ')
}

type Sentence = (event: EventRecord, context: StepContext) => string
const SENTENCES: Partial<Record<EventRecord['kind'], Sentence>> = {
  'case.raised': (event, { names }) => `反映了问题,送到${names.office(String(event.data.holderOffice))}`,
  'case.taken_on': () => '受理了这件诉求,开始办理',
  'case.more_asked': () => '请居民补充情况,办理时间暂停计算',
  'case.more_added': (event) => (event.data.resumed ? '补充了情况,办理时间接着计算' : '补充了情况'),
  'case.answered': () => '逐条答复,请居民确认',
  'case.confirmed': (event) => `认可答复,评价:${RATINGS[event.data.rating as Rating] ?? ''}`,
  'case.refused': (event, { names, record }) => {
    const hold = record.holds.find((found) => found.why === 'reopened' && found.from === event.at)
    const office = hold ? names.office(hold.office) : '上一级'
    if (event.data.level === 'district') return `不认可答复,由${office}重新办理`
    return `不认可答复,从${LEVELS[event.data.level as Level] ?? ''}升到${office}重新办理`
  },
  'case.unconfirmed': () => '居民5个工作日没有回应,记为未确认,不算满意',
  'case.withdrawn': () => '撤回了诉求',
  'case.overdue': () => '超过了办结期限,仍要继续办',
  'case.contact_revealed': () => '查看了居民的联系方式',
  'case.text_released': () => '检查后放行了一段文字',
}
