import { weekWords } from '../../../contract/project/weeks'
import type { EventData, EventKind } from '../../../records/event'
import type { RectificationItemRecord } from '../../../records/rectification-item'
import { deciderOf } from './item-moves'

export interface Said {
  to: string[]
  text: string
  important: boolean
}

/** Who is told what of a step of an item. Of people's words only its title is in it, which was checked before. */
export function itemSentence(
  kind: EventKind,
  item: RectificationItemRecord,
  { data, who }: { data: EventData; who: string },
): Said | undefined {
  const name = `整改事项《${item.title}》`
  const responsible = [`p:${item.responsibleId}`]
  const both = (office: string) => [`o:${office}`, `h:${office}`]
  const listOffice = item.listPath[item.listPath.length - 1] as string
  const say = (to: string[], text: string, important = true): Said => ({ to: [...new Set(to)], text, important })
  switch (kind) {
    case 'list.started':
      return say(responsible, `您是${name}的责任人,请在${item.dueOn}前改好,每周写一次进展`)
    case 'item.handed_over':
      return say(responsible, `${name}由您接着负责,请在${item.dueOn}前改好,每周写一次进展`)
    case 'item.week_missed':
      return say(
        [...responsible, ...item.raisedTo.flatMap(both)],
        `${name}${weekWords(String(data.week))}这一周没有写进展,责任人${who},已经连着漏了${Number(data.inARow)}周`,
      )
    case 'item.overdue':
      return say([...responsible, ...item.raisedTo.flatMap(both)], `${name}过了期限还没有改好,责任人${who}`)
    case 'item.handed_in':
      return say(both(listOffice), `${name}申请销号,请去看看是不是真的改好了`)
    case 'item.verified':
      return say(responsible, `${name}核实通过,已经销号`, false)
    case 'item.sent_back':
      return say(responsible, `${name}退回来了,请看看哪里还不够`)
    case 'item.extension_asked':
      return say(both(deciderOf(item)), `${name}申请延期,请您决定`)
    case 'item.extension_decided':
      return say(responsible, `${name}的延期申请${data.granted ? `同意了,新的期限是${item.dueOn}` : '没有同意'}`)
    case 'item.cancelled':
      return say(responsible, `${name}取消了,不用再改`, false)
    default:
      return undefined
  }
}
