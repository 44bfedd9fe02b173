import type { CallTold } from '../cloudfunctions/case/rules/call-tells'
import type { CallMove, CallMover } from '../cloudfunctions/case/rules/call-workflow'
import type { Move, Mover, Told } from '../cloudfunctions/case/rules/workflow'
import { CALL_ACTIONS, CASE_ACTIONS } from '../contract/case/words'

/** The words that only docs/workflow.md needs; those of states and actions are the screens' own. */
export const MOVER_WORDS: Record<Mover, string> = {
  reporter: '反映人',
  worker: '在办社区的社区工作者',
  dispatcher: '在办单位的调度员',
  officer: '在办部门的承办人',
  above: '上一级(调度员;区里由领导)',
  called: '被呼叫部门的承办人',
  clock: '系统按时',
}

export const CALL_MOVER_WORDS: Record<CallMover, string> = {
  called: '被呼叫部门的承办人',
  caller: '呼叫单位的调度员',
  decider: '区调度员',
  clock: '系统按时',
}

export const TOLD_WORDS: Record<Told, string> = {
  reporter: '反映人',
  followers: '关注的人',
  holder: '在办单位',
  sender: '派来的单位',
  above: '上一级',
  called: '被呼叫的部门',
  head: '单位负责人',
}

export const CALL_TOLD_WORDS: Record<CallTold, string> = {
  ...TOLD_WORDS,
  called_one: '被呼叫的这个部门',
  called_head: '这个部门的负责人',
  caller: '呼叫单位',
  district: '区调度员',
}

export const MOVE_WORDS: Record<Move, string> = {
  ...CASE_ACTIONS,
  dispute: '第三次转手,报上级定',
  accept_referral: '知道去处',
  calls_end: '呼叫都有答复',
  answer_follows: '随并入的一件答复',
  refer_follows: '随并入的一件告知去处',
  wait_ends: '等补充到期',
  remind: '到期提醒',
  overdue: '标记超期',
  escalate: '升级到上一级',
  week_missed: '一周没有进展',
  silence: '没有回应',
}

export const CALL_MOVE_WORDS: Record<CallMove, string> = {
  ...CALL_ACTIONS,
  dispute_call: '第二次退回,报区里定',
  remind_call: '到期提醒',
  call_overdue: '标记超期',
}
