import { useState } from 'react'
import type { Community } from '../../../../api/picked-community'
import { useDraft } from '../../../../api/use-draft'
import { useOperation } from '../../../../api/use-operation'
import { beginReport, checkReport, type HeardOn, REPORT_DRAFT_KEY, type ReportDraft } from './report-draft'

/** A report that was sent, until its code was given to the person. */
export interface SentReport {
  /** None while it waits for a signal. */
  caseId: string
  code: string
  name: string
}
const NONE: SentReport = { caseId: '', code: '', name: '' }

const PAGE = 'packages/member/report-for/index'
/** Where the report is written, with the visit that it was heard on: a refused one is written anew there. */
export function reportPage(visit?: HeardOn): string {
  if (!visit) return PAGE
  const { visitId, name, address, community } = visit
  const query = { visitId, name, address, code: community.code, community: community.name }
  return `${PAGE}?${Object.entries(query)
    .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
    .join('&')}`
}

/** Six digits; whoever reports knows them anyway, so it is no matter which end draws them. */
const drawCode = () => `${Math.floor(Math.random() * 1_000_000)}`.padStart(6, '0')

/**
 * The page's state. It is not queued: the code exists only once the report has arrived, and the person it is read to
 * is standing there now. What was typed stays on the phone instead, and so does the code until it was handed over.
 * On a visit there may be no signal for hours: there the phone draws the code itself, and the report waits.
 */
export function useReport(mine?: Community, visit?: HeardOn) {
  const draftKey = visit ? `${REPORT_DRAFT_KEY}:${visit.visitId}` : REPORT_DRAFT_KEY
  const [draft, change, clear] = useDraft<ReportDraft>(draftKey, beginReport(visit))
  const [sent, keepSent, dropSent] = useDraft<SentReport>(visit ? `${draftKey}:sent` : 'report-for-sent', NONE)
  // The same for another try of the same report, which must come with the same input.
  const [drawn, setDrawn] = useState(drawCode)
  const [tried, setTried] = useState(false)
  const { run, failure, pending } = useOperation('case.submit-for-person')
  const checked = checkReport(draft, mine)
  const wrong = { ...failure?.fields, ...(tried && 'wrong' in checked ? checked.wrong : {}) }

  async function submit() {
    setTried(true)
    if ('wrong' in checked) return
    const title = `反映:${draft.text.trim().slice(0, 20)}`
    const again = { page: reportPage(visit), draftKey, draft }
    const outcome = visit
      ? await run({ ...checked.form, fromVisit: visit.visitId, code: drawn }, { photos: draft.photos, title, again })
      : await run(checked.form, { photos: draft.photos })
    if (outcome.kind === 'failed') return
    const { caseId, code } = outcome.kind === 'done' ? outcome.data : { caseId: '', code: drawn }
    keepSent({ caseId, code, name: draft.name.trim() })
    setDrawn(drawCode())
    clear()
    setTried(false)
  }
  return { draft, change, wrong, submit, pending, failure, sent: sent.code ? sent : undefined, dropSent }
}
