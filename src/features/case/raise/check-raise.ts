import * as z from 'zod/mini'
import { type RaiseForm, raiseForm } from '../../../../contract/case/raise-form'
import type { Community } from '../../../api/picked-community'
import type { RaiseDraft } from './raise-draft'
import { suggestCategory } from './suggest-category'

export type Checked<Form> = { form: Form } | { wrong: Record<string, string> }

/** The draft as it would be sent; photos go separately. */
export function formOf(draft: RaiseDraft, mine?: Community) {
  const community = draft.community ?? mine
  return {
    category: draft.category ?? suggestCategory(draft.text),
    text: draft.text,
    demands: draft.demands.filter((demand) => demand.trim() !== ''),
    place: { communityCode: community?.code ?? '', address: draft.address, point: draft.point },
    anonymous: draft.anonymous,
    urgent: draft.urgent,
  }
}

/** The form, or a sentence for each field that is wrong, by its path. */
export function checkForm<Form>(schema: z.ZodMiniType<unknown, Form>, form: unknown): Checked<Form> {
  const { success, error } = z.safeParse(schema, form)
  if (success) return { form: form as Form }
  const wrong: Record<string, string> = {}
  for (const { path, message } of error.issues) {
    const field = path.join('.')
    wrong[field] ??= field === 'place.communityCode' ? '请选择是哪个社区' : message
  }
  return { wrong }
}

export const checkRaise = (draft: RaiseDraft, mine?: Community): Checked<RaiseForm> =>
  checkForm(raiseForm, formOf(draft, mine))
