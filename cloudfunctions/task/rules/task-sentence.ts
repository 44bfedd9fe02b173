import type { EventData, EventKind } from '../../../records/event'
import type { TaskRecord } from '../../../records/task'
import { isUmbrella } from './task-moves'

interface Names {
  office: string
  from: string
  data: EventData
}
export interface Said {
  to: string[]
  text: string
  important: boolean
}

/** Who is told what of a step; nobody where the next thing is not theirs. People's words are never in it, but for the title. */
export function taskSentence(kind: EventKind, task: TaskRecord, { office, from, data }: Names): Said | undefined {
  const name = `《${task.title}》`
  // Whoever took it on is told; until then the office's people are.
  const doer = [task.personId ? `p:${task.personId}` : `o:${task.office}`]
  const issuer = [...new Set([`o:${task.fromOffice}`, `p:${task.issuedBy}`])]
  const say = (to: string[], text: string, important = true): Said => ({ to, text, important })
  if (isUmbrella(task)) return undefined
  switch (kind) {
    case 'task.issued':
      return say([`o:${task.office}`, `h:${task.office}`], `${from}布置了任务${name},请在${task.dueOn}前办好`)
    case 'task.handed_on':
      return say(doer, `任务${name}转交给您办,请在${task.dueOn}前办好`)
    case 'task.reminded':
      return say(doer, `任务${name}${task.dueOn}到期,还有${data.ring === 'tomorrow' ? 1 : 3}个工作日,请抓紧办`)
    case 'task.overdue':
      return say([...doer, ...issuer], `任务${name}过了期限还没有办好,现在在${office}`)
    case 'task.extension_asked':
      return say(issuer, `${office}申请把任务${name}延期,请您决定`)
    case 'task.extension_decided':
      return say(doer, `任务${name}的延期申请${data.granted ? `同意了,新的期限是${task.dueOn}` : '没有同意'}`)
    case 'task.handed_in':
      return say(issuer, `${office}交来了任务${name}的结果,请核实`)
    case 'task.sent_back':
      return say(doer, `任务${name}退回来了,请看看哪里不够`)
    case 'task.verified':
      return say(doer, `任务${name}核实通过,已完成`, false)
    case 'task.cancelled':
      return say(doer, `任务${name}取消了,不用再办`, false)
    default:
      return undefined
  }
}
