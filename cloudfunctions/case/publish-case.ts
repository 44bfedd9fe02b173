import { publishCase as operation } from '../../contract/case/publish-case'
import { Refusal } from '../../contract/errors'
import { mustPass } from '../../platform/check-words'
import { mutation } from '../../platform/handler'
import { type CaseRecord, cases } from '../../records/case'
import type { Stored } from '../../records/collection'
import { type PersonRecord, persons } from '../../records/person'
import { mayPublish, releasingOffice } from './may'
import { namesInside } from './names-inside'

interface Found {
  record: Stored<CaseRecord>
  reporter: PersonRecord | undefined
}

/** Staff release what everybody may read: their own words, and those photos of the case that show nobody. */
export const publishCase = mutation<typeof operation, Found, CaseRecord, string>({
  operation,
  prepare: ({ ports, caller, input }) => mustPass(ports, caller, [input.summary, input.answer]),
  async load({ tx, input }) {
    const record = await tx.get(cases, input.caseId)
    return record && { record, reporter: await tx.get(persons, record.reporterId) }
  },
  may: (caller, { record }) => mayPublish(caller, record),
  async run({ tx, input, caller, now, ...context }, { record, reporter }) {
    const { summary, answer } = input
    if (namesInside([summary, answer], record.proxy ?? reporter)) throw new Refusal('names_inside')
    const own = new Set(record.entries.flatMap((entry) => (entry.safety === 'passed' ? entry.photos : [])))
    if (input.photos.some((photo) => !own.has(photo))) throw new Refusal('photo_missing')
    const published = { summary, answer, photos: input.photos }
    const next = { ...record, published, publishedAt: now.toISOString() }
    await tx.put(cases, next)
    const office = releasingOffice(caller, record)
    context.record({
      subject: `case:${record.id}`,
      kind: 'case.published',
      office,
      data: { photos: input.photos.length },
    })
    return next
  },
  present: ({ id, state }) => ({ caseId: id, state }),
})
