import { type RaiseForm, raiseForm } from '../../../../contract/case/raise-form'
import type { Community } from '../../../api/picked-community'
import { type Checked, checkForm } from '../../../ui/check-form'
import type { RaiseDraft } from './raise-draft'
import { suggestCategory } from './suggest-category'

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

/** Nobody types a community's code, so what is wrong with it is said of the choice. */
export function sayCommunity<Form>(checked: Checked<Form>): Checked<Form> {
  if (!('wrong' in checked) || !checked.wrong['place.communityCode']) return checked
  return { wrong: { ...checked.wrong, 'place.communityCode': '请选择是哪个社区' } }
}

export const checkRaise = (draft: RaiseDraft, mine?: Community): Checked<RaiseForm> =>
  sayCommunity(checkForm(raiseForm, formOf(draft, mine)))
