import { appendEvents } from '../../platform/log/append-events'
import { defineReader } from '../../platform/log/read-events'
import { broadcasts, publicBroadcastId, type StoredContent } from '../../records/broadcast'
import { type CaseRecord, cases } from '../../records/case'
import { type OrganisationRecord, organisations } from '../../records/organisation'
import { newBroadcast } from './new-broadcast'
import { publishEdition, released } from './publish-edition'

const MOST_TITLE = 60
const MOST_SUMMARY = 100
const CHANGED = '公开的答复有更新'

/** 公开办: what a case's office answers in public becomes a broadcast of its street, where residents can reply. */
export const publishPublicAnswer = defineReader('publish', async (tx, event, { clock }) => {
  const record = await tx.get(cases, event.subject.replace(/^case:/, ''))
  if (!record?.published) return
  // Whoever brings it out may sit elsewhere; the words are those of the office that answered.
  const answered = record.entries.filter(({ kind }) => kind === 'answer').at(-1)?.office
  const office = await tx.get(organisations, answered ?? record.holderOffice)
  if (!office) return
  const id = publicBroadcastId(record.id)
  const before = await tx.get(broadcasts, id)
  const content = contentOf(record, office)
  const same = before && before.content.body === content.body && before.content.title === content.title
  // Taken back by its desk, it stays so until somebody there brings it out again.
  if (same || before?.withdrawn) return
  const now = clock.now()
  const begun = before ?? { ...newBroadcast(beginning(record, id, office, content, now)), caseId: record.id }
  const working = { ...begun, content, change: before ? CHANGED : '' }
  const out = await publishEdition(tx, working, { by: event.by, now })
  await appendEvents(tx, [released(out, office.id)], { by: 'clock', requestId: '', now })
})

/** The public words are the office's own, checked and without names when the case was published. */
function contentOf({ published }: CaseRecord, office: OrganisationRecord): StoredContent {
  const { summary = '', answer = '' } = published ?? {}
  const paragraphs = (text: string) =>
    text
      .split(/\n+/)
      .filter(Boolean)
      .map((line) => `<p>${escaped(line)}</p>`)
  const body = [...paragraphs(summary), `<h3>${escaped(office.shortName)}答复</h3>`, ...paragraphs(answer)].join('')
  return {
    ...{ title: cut(`公开答复:${summary}`, MOST_TITLE), summary: cut(answer, MOST_SUMMARY), body, attachments: [] },
    ...{ category: 'public_answer', source: office.shortName, documentNumber: '' },
  }
}

const beginning = (
  { streetCode }: CaseRecord,
  id: string,
  office: OrganisationRecord,
  content: StoredContent,
  now: Date,
) => ({
  ...{ id, office, writerId: '', content, now },
  options: {
    ...{ audience: [{ take: true, group: 'everyone' as const, where: streetCode }], duty: 'none' as const },
    ...{ check: [], push: false, repliesOpen: true },
  },
})

const cut = (text: string, most: number) => {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > most ? `${line.slice(0, most - 1)}…` : line
}
const escaped = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
