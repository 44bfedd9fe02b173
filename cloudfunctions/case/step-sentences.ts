import {
  LEVELS,
  type Level,
  MATTERS,
  type Matter,
  METHODS,
  type Method,
  RATINGS,
  type Rating,
} from '../../contract/case/words'
import type { CaseRecord } from '../../records/case'
import type { EventRecord } from '../../records/event'
import type { Names } from './names'
import { moreTimeWords } from './rules/duration-words'

interface SentenceContext {
  record: CaseRecord
  names: Names
}
type Sentence = (event: EventRecord, context: SentenceContext) => string

const office = (event: EventRecord, { names }: SentenceContext, field = 'toOffice') =>
  names.office(String(event.data[field] ?? event.data.holderOffice))
const person = (event: EventRecord, { names }: SentenceContext) => names.person(String(event.data.personId ?? ''))
const amount = ({ data }: EventRecord) => moreTimeWords(data)
const change = ({ data }: EventRecord) =>
  data.what === 'matter'
    ? `诉求类型改为${MATTERS[data.to as Matter] ?? ''}`
    : `办理方法改为${METHODS[data.to as Method] ?? ''}`

/** What each kind of event says of itself on the road of a case. */
export const STEP_SENTENCES: Partial<Record<EventRecord['kind'], Sentence>> = {
  'case.raised': (event, { names }) => `反映了问题,送到${names.office(String(event.data.holderOffice))}`,
  'case.taken_on': () => '受理了这件诉求,开始办理',
  'case.taken_over': (event, context) => `超期未办结,由${office(event, context)}接手`,
  'case.assigned': (event, context) => `分派给${person(event, context)}办理`,
  'case.dispatched': (event, context) => `按${METHODS[event.data.method as Method] ?? ''}派给${office(event, context)}`,
  'case.called': (event, { names }) =>
    `按${METHODS[event.data.method as Method] ?? ''}呼叫${((event.data.offices ?? []) as string[]).map(names.office).join('、')}`,
  'case.calls_ended': () => '呼叫的部门都答复了,接着办',
  'case.returned': (event, context) => `办不了,退到${office(event, context)}`,
  'case.disputed': (event, context) => `已是第三次转手,由${office(event, context)}指定首接单位`,
  'case.lead_named': (event, context) => `指定${office(event, context)}首接负责,不能再退`,
  'case.more_asked': () => '请居民补充情况,办理时间暂停计算',
  'case.more_added': (event) => (event.data.resumed ? '补充了情况,办理时间接着计算' : '补充了情况'),
  'case.wait_ended': () => '10个工作日没有等到补充,办理时间接着计算',
  'case.extension_asked': (event) => `申请延期${amount(event)}`,
  'case.extension_granted': (event) => `同意延期${amount(event)}`,
  'case.extension_declined': () => '不同意延期,按原来的期限办',
  'case.answered': (event) => (event.data.follows ? '和同一件事一起答复,请居民确认' : '逐条答复,请居民确认'),
  'case.referred': () => '说明这件事不归这里办,写明该去哪里',
  'case.referral_accepted': () => '知道了该去哪里办',
  'case.confirmed': (event) => `认可答复,评价:${RATINGS[event.data.rating as Rating] ?? ''}`,
  'case.refused': (event, { names, record }) => {
    const hold = record.holds.find((found) => found.why === 'reopened' && found.from === event.at)
    const to = hold ? names.office(hold.office) : '上一级'
    if (event.data.level === 'district') return `不认可答复,由${to}重新办理`
    return `不认可答复,从${LEVELS[event.data.level as Level] ?? ''}升到${to}重新办理`
  },
  'case.unconfirmed': () => '居民5个工作日没有回应,记为未确认,不算满意',
  'case.withdrawn': () => '撤回了诉求',
  'case.merged': (event) => `和同一件事${String(event.data.into ?? '')}并案办理`,
  'case.unmerged': () => '不再并案,单独办理',
  'case.method_changed': (event) => change(event),
  'case.matter_changed': (event) => change(event),
  'case.change_proposed': (event) => `想把${change(event).replace('改为', '改成')},等居民同意或上级复核`,
  'case.change_agreed': (event) => `同意${change(event)}`,
  'case.change_declined': (event) => `不同意${change(event)}`,
  'case.planned': () => '定了挂点领导,列了整改清单',
  'case.visited': () => '到现场看过',
  'case.followed_up': () => '写了这一周的进展',
  'case.reminded': () => '快到期限,提醒承办单位',
  'case.overdue': () => '超过了办结期限,仍要继续办',
  'case.escalated': (event, context) => `还没有答复,提请${office(event, context, 'deciderOffice')}督办`,
  'case.week_missed': () => '这一周没有写进展,报上一级',
  'case.call_taken_on': (event, context) => `${office(event, context, 'callOffice')}接单`,
  'case.call_answered': (event, context) => `${office(event, context, 'callOffice')}答复了呼叫`,
  'case.call_returned': (event, context) => `${office(event, context, 'callOffice')}退回了呼叫`,
  'case.call_disputed': () => '部门第二次退回,由区里指定首接单位',
  'case.call_lead_named': (event, context) => `区里指定${office(event, context, 'callOffice')}首接负责,不能再退`,
  'case.call_extension_asked': (event, context) => `${office(event, context, 'callOffice')}申请延期${amount(event)}`,
  'case.call_extension_decided': (event) => (event.data.granted ? `同意部门延期${amount(event)}` : '不同意部门延期'),
  'case.call_cancelled': (event, context) => `不再呼叫${office(event, context, 'callOffice')}`,
  'case.call_overdue': (event, context) => `${office(event, context, 'callOffice')}超过了答复期限`,
  'case.common_found': ({ data }) => `这个社区30天里有${data.cases}件同样的诉求,是普遍性问题,建议上门办`,
  'case.contact_revealed': () => '查看了居民的联系方式',
  'case.text_released': () => '检查后放行了一段文字',
  'case.photo_released': () => '看过后放行了一张照片',
  'case.published': () => '把结果公开了,没有姓名和电话',
}
