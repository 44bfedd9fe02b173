import * as z from 'zod/mini'
import { type RaiseForm, raiseForm } from '../../../../contract/case/raise-form'
import type { Community } from '../../../api/picked-community'
import type { RaiseDraft } from './raise-draft'
import { suggestCategory } from './suggest-category'

export type Checked = { form: RaiseForm } | { wrong: Record<string, string> }

/** The draft as it would be sent (photos go separately), or a sentence for each field, by its path. */
export function checkRaise(draft: RaiseDraft, mine?: Community): Checked {
  const community = draft.community ?? mine
  const form = {
    category: draft.category ?? suggestCategory(draft.text),
    text: draft.text,
    demands: draft.demands.filter((demand) => demand.trim() !== ''),
    place: { communityCode: community?.code ?? '', address: draft.address, point: draft.point },
    anonymous: draft.anonymous,
    urgent: draft.urgent,
  }
  const { success, error } = z.safeParse(raiseForm, form)
  if (success) return { form: form as RaiseForm }
  const wrong: Record<string, string> = {}
  for (const { path, message } of error.issues) {
    const field = path.join('.')
    wrong[field] ??= field === 'place.communityCode' ? '请选择是哪个社区' : message
  }
  return { wrong }
}
