import { defineReader } from '../../platform/log/read-events'
import { visits } from '../../records/visit'

/** A case that was heard on a visit: the visit learns its number, so that both ends know each other. */
export const keepVisitCase = defineReader('visit_case', async (tx, event) => {
  const { visitId } = event.data
  if (typeof visitId !== 'string') return
  const visit = await tx.get(visits, visitId)
  const caseId = event.subject.replace(/^case:/, '')
  if (!visit || visit.caseIds.includes(caseId)) return
  await tx.put(visits, { ...visit, caseIds: [...visit.caseIds, caseId] })
})
