import { defineReader } from '../../platform/log/read-events'
import { type MessageRecord, messages } from '../../records/message'

/** Whoever is responsible now hears of it, and the member of whom somebody says that it is their household. */
export const tellPairing = defineReader('tell_pairing', async (tx, { id, kind, subject, data }, { clock }) => {
  const at = clock.now().toISOString()
  const importId = /^point:import-(.+)$/.exec(subject)?.[1]
  for (const person of toldOf(kind, data)) {
    const page = 'packages/pairing/mine/index'
    const message: MessageRecord = {
      // Of one table a member hears once, however many parts it had.
      id: importId ? `pairing-${importId}:p:${person}` : `${id}:p:${person}`,
      ...{ to: `p:${person}`, at, eventId: id, kind, text: WORDS[kind] ?? '', page, important: true, as: 'staff' },
    }
    if (!(await tx.get(messages, message.id))) await tx.insert(messages, message)
  }
})

const WORDS: Record<string, string> = {
  'point.handed_over': '有户、企业或村请您联系,请看一看',
  'point.import_written': '有户、企业或村请您联系,请看一看',
  'point.linked': '您联系的一户已经认领了联系码',
}

function toldOf(kind: string, data: Record<string, unknown>): string[] {
  if (kind === 'point.import_written') return Array.isArray(data.members) ? data.members : []
  const one = kind === 'point.linked' ? data.member : data.to
  return typeof one === 'string' && one ? [one] : []
}
