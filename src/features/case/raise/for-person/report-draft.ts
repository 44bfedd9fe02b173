import { type RaiseForForm, raiseForForm } from '../../../../../contract/case/submit-for-person'
import type { Community } from '../../../../api/picked-community'
import { type Checked, checkForm } from '../../../../ui/check-form'
import { formOf, sayCommunity } from '../check-raise'
import { EMPTY_DRAFT, type RaiseDraft } from '../raise-draft'

/** What is on the page of whoever reports for somebody: whom for, and the form itself. */
export interface ReportDraft extends RaiseDraft {
  name: string
  phone: string
  source: 'proxy' | 'hotline'
  hotlineNumber: string
}

export const EMPTY_REPORT: ReportDraft = { ...EMPTY_DRAFT, name: '', phone: '', source: 'proxy', hotlineNumber: '' }
export const REPORT_DRAFT_KEY = 'report-for'

/** The visit on which it was heard: whom and where is known already. */
export interface HeardOn {
  visitId: string
  name: string
  address: string
  community: Community
}

export const beginReport = (visit?: HeardOn): ReportDraft =>
  visit ? { ...EMPTY_REPORT, name: visit.name, address: visit.address, community: visit.community } : EMPTY_REPORT

/** As it would be sent; a call taken in has the line's own number, without which nobody finds the recording. */
export function checkReport(draft: ReportDraft, mine?: Community): Checked<RaiseForForm> {
  const hotline = draft.source === 'hotline'
  const person = { name: draft.name, phone: draft.phone.trim() }
  const number = hotline ? { hotlineNumber: draft.hotlineNumber } : {}
  return sayCommunity(checkForm(raiseForForm, { ...formOf(draft, mine), person, source: draft.source, ...number }))
}
