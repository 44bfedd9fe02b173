import Taro from '@tarojs/taro'
import { useState } from 'react'
import type { Community } from '../../../api/picked-community'
import { useDraft } from '../../../api/use-draft'
import { useOperation } from '../../../api/use-operation'
import { checkRaise } from './check-raise'
import { EMPTY_DRAFT, RAISE_DRAFT_KEY, type RaiseDraft } from './raise-draft'

/** The raise page's state: the draft, what is wrong with it, and sending it. */
export function useRaise(mine?: Community) {
  const [draft, change, clear] = useDraft<RaiseDraft>(RAISE_DRAFT_KEY, EMPTY_DRAFT)
  const [tried, setTried] = useState(false)
  const submitCase = useOperation('case.submit-case')
  const checked = checkRaise(draft, mine)
  // Nobody is corrected while still writing; once sent back, the sentences go away as they are mended.
  const wrong = { ...submitCase.failure?.fields, ...(tried && 'wrong' in checked ? checked.wrong : {}) }

  async function submit() {
    setTried(true)
    if ('wrong' in checked) return
    const again = { page: 'pages/raise/index', draftKey: RAISE_DRAFT_KEY, draft }
    const title = `反映:${draft.text.trim().slice(0, 20)}`
    const outcome = await submitCase.run(checked.form, { photos: draft.photos, title, again })
    if (outcome.kind === 'failed') return
    clear()
    // The empty page is no mistake: it stays in sight where the receipt's own page can't be fetched without a network.
    setTried(false)
    const query = outcome.kind === 'done' ? `caseId=${outcome.data.caseId}` : 'waiting=1'
    void Taro.redirectTo({ url: `/pages/receipt/index?${query}` })
  }
  const { pending, failure, waiting } = submitCase
  return { draft, change, wrong, submit, pending, failure, waiting }
}
