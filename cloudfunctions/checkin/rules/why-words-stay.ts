import type { VisitRecord } from '../../../records/visit'

/** Why a visit's words have to stay, as the middle of a sentence; `undefined` where their writer may take them away. */
export function whyWordsStay({ state, caseIds, disputed }: VisitRecord): string | undefined {
  if (state !== 'done') return '还没有写完'
  if (disputed) return '对方说没有来过,正要核对'
  return caseIds.length > 0 ? '反映了诉求' : undefined
}
