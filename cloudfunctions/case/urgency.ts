import { addDays, districtDay } from '../../contract/district-time'
import type { CallRecord } from '../../records/call'
import type { CaseRecord } from '../../records/case'

/** Why a case stands where it stands in the inbox: "已超期2天、紧急、居民不满意第1次". */
export function urgencyOf(record: CaseRecord, now: Date): string {
  const reasons: string[] = []
  if (record.open && record.state !== 'answered') reasons.push(dueWords(record, now))
  if (record.urgent) reasons.push('紧急')
  if (record.deciderOffice && record.state === 'extension_asked') reasons.push('申请延期')
  if (record.proposal) reasons.push('等同意更改')
  if (record.transfers.length > 0) reasons.push(`第${record.transfers.length}次转手`)
  if (record.missedWeeks > 0) reasons.push(`${record.missedWeeks}周没有进展`)
  if (record.reopened > 0) reasons.push(`居民不满意第${record.reopened}次`)
  return reasons.filter(Boolean).join('、')
}

/** The same for a department's part: "呼叫:明天到期、第2次退回,等指定首接单位". */
export function callUrgencyOf(call: CallRecord, now: Date): string {
  const reasons = [`呼叫${call.lead ? '(牵头)' : ''}`, call.open ? dueWords(call, now) : '']
  if (call.state === 'disputed') reasons.push('第2次退回,等指定首接单位')
  if (call.extension?.state === 'asked') reasons.push('申请延期')
  return reasons.filter(Boolean).join('、')
}

function dueWords(record: { dueAt: string; state: string }, now: Date): string {
  if (record.state === 'needs_more') return '等居民补充'
  const today = districtDay(now)
  const due = districtDay(record.dueAt)
  if (record.dueAt < now.toISOString()) {
    const days = Math.round((Date.parse(today) - Date.parse(due)) / 86_400_000)
    return days > 0 ? `已超期${days}天` : '已超期'
  }
  if (due === today) return '今天到期'
  return due === addDays(today, 1) ? '明天到期' : ''
}
