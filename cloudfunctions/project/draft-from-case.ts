import { defineReader } from '../../platform/log/read-events'
import type { Transaction } from '../../platform/ports/store'
import { type CaseRecord, cases } from '../../records/case'
import { organisations } from '../../records/organisation'
import { type DraftItem, type RectificationListRecord, rectificationLists } from '../../records/rectification-list'
import { settleList } from './settle-list'

/**
 * 主动办 needs a rectification list before work starts (the report on 六办工作法): the plan that the case carries becomes a draft
 * list of the office that drew it up, to be brought down to one person and to weeks. What people wrote on since stays.
 */
export const draftFromCase = defineReader('list_case', async (tx, event, { clock }) => {
  const found = await tx.get(cases, event.subject.replace(/^case:/, ''))
  if (found?.method !== 'proactive' || found.plan.length === 0) return
  const id = listIdOf(found.id)
  const before = await tx.get(rectificationLists, id)
  if (before && (before.savedBy || before.state !== 'draft')) return
  const list = await draftOf(tx, found, event.office, clock.now().toISOString())
  if (!list) return
  if (before) await tx.put(rectificationLists, { ...before, draft: list.draft, changedAt: list.changedAt })
  else await tx.insert(rectificationLists, list)
})

export const listIdOf = (caseId: string) => `case-${caseId}`

async function draftOf(
  tx: Transaction,
  found: CaseRecord,
  by: string,
  at: string,
): Promise<RectificationListRecord | undefined> {
  const office = await tx.get(organisations, by || found.holderOffice)
  if (!office) return undefined
  const { sponsorId } = found
  return settleList(
    {
      ...{ id: listIdOf(found.id), title: `诉求${found.id}整改清单` },
      ...{ office: office.id, officePath: [...office.path, office.id], ...(sponsorId ? { sponsorId } : {}) },
      ...{ origin: { kind: 'case', id: found.id }, originKey: `case:${found.id}` },
      ...{ state: 'draft', draft: found.plan.map(lineOf), itemIds: [], shelves: [], createdAt: at, changedAt: at },
    },
    at,
  )
}

const lineOf = ({ measure, responsible, by }: CaseRecord['plan'][number]): DraftItem => ({
  ...{ title: measure.slice(0, 60), measures: measure, hint: responsible, dueOn: by, weeks: [] },
})
