import { districtDay } from '../../contract/district-time'
import type { CaseRecord } from '../../records/case'
import { dayWords } from './rules/day-words'
import type { Deadline } from './rules/deadline'

/** The state in plain words: "荔园社区在办,10月13日(周二)前答复"; a resident is 您, and staff read 居民. */
export function stateSentence(record: CaseRecord, deadline: Deadline, office: string, mine: boolean): string {
  const who = mine ? '您' : '居民'
  const until = deadline.dueAt
    ? `,${dayWords(districtDay(deadline.dueAt))}前答复${deadline.provisional ? '(暂定)' : ''}`
    : ''
  const late = record.overdue ? ',已超过期限' : until
  switch (record.state) {
    case 'raised':
      return `已送到${office},等待受理${late}`
    case 'accepted':
      return `${office}已受理,正在安排谁来办${late}`
    case 'dispatched':
      return `已派给${office},等待接手${late}`
    case 'called':
      return `${office}已请部门一起办${late}`
    case 'in_progress':
      return `${office}在办${late}`
    case 'extension_asked':
      return `${office}在办,正在申请延期${late}`
    case 'returned':
      return `退到${office},等待重新安排${late}`
    case 'disputed':
      return `转手太多,等${office}指定由谁负责到底${late}`
    case 'needs_more':
      return `${office}请${who}补充情况,补充后接着办`
    case 'answered':
      return `${office}已答复,请${who}看看解决了没有`
    case 'referred':
      return `${office}说这件事不归这里办,已写明该去哪里,请${who}看看`
    case 'out_of_scope':
      return `不属受理范围,${who}已知道该去哪里办`
    case 'merged':
      return `和同一件事并在一起由${office}办,办好一起答复`
    case 'confirmed':
      return record.rating === 'basically' ? `已办结,${who}评价基本满意` : `已办结,${who}评价满意`
    case 'unconfirmed':
      return `${office}已答复,${who}还没有确认`
    case 'reopened':
      return `${who}不认可答复,${stayed(record) ? '由' : '已升到'}${office}重新办理${late}`
    case 'withdrawn':
      return `${who}已撤回`
  }
}

/** At the district there is no level above: the office that was refused has it again. */
const stayed = ({ holds }: CaseRecord) => holds.at(-1)?.office === holds.at(-2)?.office
