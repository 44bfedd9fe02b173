import { useState } from 'react'
import type { Community } from '../../../../api/picked-community'
import { useDraft } from '../../../../api/use-draft'
import { useOperation } from '../../../../api/use-operation'
import { checkReport, EMPTY_REPORT, REPORT_DRAFT_KEY, type ReportDraft } from './report-draft'

/** A report that was sent, until its code was given to the person. */
export interface SentReport {
  caseId: string
  code: string
  name: string
}
const NONE: SentReport = { caseId: '', code: '', name: '' }

/**
 * The page's state. It is not queued: the code exists only once the report has arrived, and the person it is read to
 * is standing there now. What was typed stays on the phone instead, and so does the code until it was handed over.
 */
export function useReport(mine?: Community) {
  const [draft, change, clear] = useDraft<ReportDraft>(REPORT_DRAFT_KEY, EMPTY_REPORT)
  const [sent, keepSent, dropSent] = useDraft<SentReport>('report-for-sent', NONE)
  const [tried, setTried] = useState(false)
  const { run, failure, pending } = useOperation('case.submit-for-person')
  const checked = checkReport(draft, mine)
  const wrong = { ...failure?.fields, ...(tried && 'wrong' in checked ? checked.wrong : {}) }

  async function submit() {
    setTried(true)
    if ('wrong' in checked) return
    const outcome = await run(checked.form, { photos: draft.photos })
    if (outcome.kind !== 'done') return
    keepSent({ caseId: outcome.data.caseId, code: outcome.data.code, name: draft.name.trim() })
    clear()
    setTried(false)
  }
  return { draft, change, wrong, submit, pending, failure, sent: sent.code ? sent : undefined, dropSent }
}
