import { useState } from 'react'
import type { Template } from '../../contract/notify/words'
import { type Asked, askToTell } from '../api/ask-to-tell'
import { useLiveQuery } from '../api/use-live-query'
import { useOperation } from '../api/use-operation'

export type Told = 'accept' | 'reject' | 'ban' | Exclude<Asked, unknown[]>

/**
 * To ask for one message of a kind. What WeChat needs for its question is read ahead, as nothing may be waited for in
 * the tap; what it said is kept at once, and waits on the phone where there is no signal.
 */
export function useTelling(template: Template) {
  const consents = useLiveQuery('notify.view-consents', {})
  const keep = useOperation('notify.keep-consents')
  const [told, setTold] = useState<Told>()
  const mine = consents.data?.templates.find((one) => one.template === template)

  async function note(asked: Promise<Asked>) {
    const said = await asked
    if (typeof said === 'string') return setTold(said)
    const outcome = await keep.run({ said }, { title: '微信提醒的同意' })
    setTold(outcome.kind === 'failed' ? undefined : said[0]?.word)
  }
  function ask(): void {
    // Which template it is could not be read: not the person's fault, and not a no.
    if (!consents.data) setTold('failed')
    else void note(askToTell(mine?.templateId ? [{ template, templateId: mine.templateId }] : []))
  }
  const { pending, failure, waiting } = keep
  return { ask, told, left: mine?.left ?? 0, ...{ loading: consents.loading, pending, failure, waiting } }
}
