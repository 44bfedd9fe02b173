import type { EventKind } from '../../../records/event'
import type { MessageFacts } from './message-facts'

/** What the resident reads of each step, after "您3月2日反映的事(编号…):". */
export const RESIDENT_MESSAGES: Partial<Record<EventKind, (facts: MessageFacts) => string>> = {
  'case.taken_on': ({ holder }) => `${holder}受理了,开始办理`,
  'case.taken_over': ({ holder }) => `超过了期限,现在由${holder}接手办理`,
  'case.assigned': ({ holder }) => `${holder}安排了人办理`,
  'case.dispatched': ({ holder, method }) => `${method && `按${method}`}派给了${holder}`,
  'case.called': ({ before, called }) => `${before}请${called || '部门'}一起办`,
  'case.returned': ({ before, holder }) => `${before}办不了,退到了${holder},由${holder}重新安排`,
  'case.disputed': ({ holder }) => `转手太多,由${holder}指定谁负责到底`,
  'case.lead_named': ({ holder }) => `已指定${holder}负责到底,不能再退`,
  'case.more_asked': ({ holder }) => `${holder}有个问题要问您,您补充后接着办`,
  'case.wait_ended': ({ holder }) => `没有等到您的补充,${holder}先接着办`,
  'case.extension_granted': ({ amount }) => `上一级同意延长办理时间${amount}`,
  'case.answered': ({ holder, follows }) =>
    follows ? '同一件事办好了,一起答复了您,请您看看解决了没有' : `${holder}答复了,请您看看解决了没有`,
  'case.referred': ({ holder }) => `${holder}写明了这件事该去哪里办,请您看看`,
  'case.unconfirmed': () => '5个工作日没有等到您的回应,记为未确认;没有解决的话仍可以说',
  'case.merged': () => '和同一件事并在一起办,办好一起答复您',
  'case.unmerged': ({ holder }) => `不再和别的事一起办,由${holder}单独办理`,
  'case.method_changed': ({ change }) => change,
  'case.matter_changed': ({ change }) => change,
  'case.change_proposed': ({ change }) => `想把${change.replace('改为', '改成')},要您或上一级同意`,
  'case.change_agreed': ({ change, doer }) => `${doer}同意${change}`,
  'case.change_declined': ({ change, doer }) => `${doer}不同意${change}`,
  'case.visited': ({ doer }) => `${doer}到现场看过了`,
  'case.followed_up': ({ doer }) => `${doer}写了这一周的进展`,
  'case.overdue': ({ holder }) => `超过了期限,${holder}仍要继续办`,
  'case.escalated': ({ decider }) => `过了期限还没有答复,已请${decider}督办`,
  'case.published': () => '办理结果公开了,没有您的姓名和电话',
}

/** The next step is the resident's. */
export const ASKS_RESIDENT: readonly EventKind[] = [
  'case.more_asked',
  'case.answered',
  'case.referred',
  'case.change_proposed',
]
