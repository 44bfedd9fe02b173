import { TEMPLATES, type Template } from '../../contract/notify/words'
import type { Notice, Notifier, Outcome } from '../ports/notifier'
import { type TemplateFields, templateData, unfitField } from './template-fields'
import { wxSdk } from './wx-sdk'

interface SetUp {
  id: string
  fields: TemplateFields
}

/**
 * WeChat's reply codes that we act on, from its documentation of subscribeMessage.send: 43101 the person refused or the
 * consent is used up, 40003 no such openid, 43107 and 43116 turned off or the template taken away, -1 and 45009 busy, 40037,
 * 41030, 47003 and 45168 a fault of ours.
 */
const MEANS: Record<number, Outcome> = {
  ...{ 43101: 'no_consent', 43107: 'refused', 43116: 'refused', 40003: 'unreachable' },
  ...{ [-1]: 'busy', 45009: 'busy', 40001: 'busy', 42001: 'busy' },
  ...{ 40037: 'failed', 41030: 'failed', 47003: 'failed', 45168: 'failed', 43108: 'failed' },
}

/** `WECHAT_TEMPLATES` as it is set up: `{"notice": {"id": "…", "fields": {"title": "thing1", "at": "time2"}}}`. Throws on what is none. */
export function readTemplates(json: string | undefined): Partial<Record<Template, SetUp>> {
  if (!json) return {}
  const found = JSON.parse(json) as Partial<Record<Template, SetUp>>
  for (const [name, setUp] of Object.entries(found)) {
    if (!(name in TEMPLATES) || !setUp?.id || !setUp.fields) throw new Error(`WECHAT_TEMPLATES: ${name} is not set up`)
    const unfit = unfitField(setUp.fields)
    if (unfit !== undefined) throw new Error(`WECHAT_TEMPLATES: ${name}: ${unfit} can't hold what it is set up for`)
  }
  return found
}

type Send = (message: object) => Promise<unknown>

/** The notifier on WeChat. `send` is the SDK's own unless a benchmark brings a faster line to its stand-in. */
export function wechatNotifier(templates: Partial<Record<Template, SetUp>>, send: Send = throughSdk): Notifier {
  return {
    templates: Object.fromEntries(Object.entries(templates).map(([name, { id }]) => [name, id])),
    async send(notice) {
      const setUp = templates[notice.template]
      if (!setUp) return 'no_consent'
      try {
        await send(messageOf(setUp, notice))
        return 'sent'
      } catch (error) {
        const outcome = MEANS[Number((error as { errCode?: number }).errCode)] ?? 'unsure'
        if (outcome === 'failed' || outcome === 'unsure') console.error('a message was not sent', error)
        return outcome
      }
    },
  }
}

const messageOf = ({ id, fields }: SetUp, { openid, words, page }: Notice) => ({
  ...{ touser: openid, templateId: id, page, miniprogramState: 'formal', lang: 'zh_CN' },
  data: templateData(fields, words),
})

const throughSdk: Send = async (message) => (await wxSdk()).openapi.subscribeMessage.send(message)
