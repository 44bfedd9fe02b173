import { Refusal } from '../../contract/errors'
import type { Transaction } from '../../platform/ports/store'
import type { Entry } from '../../records/case'
import { guides } from '../../records/guide'

/** The matter of the service guide that an answer points to, with its title as it is now. */
export async function pointedGuide(tx: Transaction, guideId: string | undefined): Promise<Pick<Entry, 'guide'>> {
  if (!guideId) return {}
  const found = await tx.get(guides, guideId)
  if (!found) {
    const what = '选的办事指南已经没有了,请重新选一条,或不选'
    throw new Refusal('invalid_input', { what }, { guideId: what })
  }
  return { guide: { id: found.id, title: found.title } }
}
