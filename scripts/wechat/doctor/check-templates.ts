import { TEMPLATES, type Template } from '../../../contract/notify/words'
import { kindsThatHold } from '../../../platform/wechat/template-fields'
import { isFilled, type WechatConfig } from '../config'
import { type Finding, missing, note } from './finding'

/** What the code sends in each message (platform/ports/notifier.ts), and the kinds of field that it can write it into. */
const SENT = {
  title: { called: '标题', kinds: kindsThatHold('title') },
  text: { called: '正文', kinds: kindsThatHold('text') },
  at: { called: '时间', kinds: kindsThatHold('at') },
} as const
type Sent = keyof typeof SENT

/** Fields that cut what we write to a few characters. */
const SHORT = ['phrase', 'name']

/** Each kind of message: the template's number, and its fields against what is sent. */
export function checkTemplates({ templates }: WechatConfig): Finding[] {
  const found = (Object.keys(TEMPLATES) as Template[]).flatMap((kind) => {
    const setUp = templates[kind]
    const called = `消息“${TEMPLATES[kind]}”(templates.${kind})`
    if (!setUp || !isFilled(setUp.id))
      return [missing(`${called}的模板 ID 还没填。公众平台 → 基础功能 → 订阅消息,选好模板后复制。`)]
    const id = /^[A-Za-z0-9_-]{43}$/.test(setUp.id)
      ? []
      : [missing(`${called}的模板 ID“${setUp.id}”不对:应是 43 个字母、数字、_ 或 -,请整段复制。`)]
    return [...id, ...checkFields(called, setUp.fields)]
  })
  const ids = Object.values(templates).flatMap(({ id }) => (isFilled(id) ? [id] : []))
  if (new Set(ids).size < ids.length)
    found.push(missing('有两种消息填了同一个模板 ID。每种消息要有自己的模板,居民才能分别同意。'))
  return found
}

function checkFields(called: string, fields: Record<string, string>): Finding[] {
  const found: Finding[] = []
  for (const name of Object.keys(fields).filter((of) => !(of in SENT))) {
    found.push(missing(`${called}的 fields 里有不认识的“${name}”,只能是 ${Object.keys(SENT).join('、')}。`))
  }
  for (const [name, { called: word, kinds }] of Object.entries(SENT) as [Sent, (typeof SENT)[Sent]][]) {
    const field = fields[name]
    if (!field) {
      found.push(missing(`${called}没有说${word}(${name})放进模板的哪一栏。填模板详情里的栏名,像 ${kinds[0]}1。`))
      continue
    }
    const kind = /^([a-z_]+?)\d+$/.exec(field)?.[1]
    if (!kind || !kinds.includes(kind)) {
      found.push(
        missing(`${called}的${word}(${name})不能放进“${field}”。请选 ${kinds.join('、')} 加编号的栏,否则微信会拒收。`),
      )
    } else if (SHORT.includes(kind))
      found.push(note(`${called}的${word}放在“${field}”里会被截得很短,最好换成 thing 的栏。`))
  }
  const used = Object.values(fields)
  if (new Set(used).size < used.length) found.push(missing(`${called}把两样内容放进了同一栏。`))
  return found
}
