import { Refusal } from '../../contract/errors'
import type { Caller } from '../../platform/handler'
import { sha256 } from '../../platform/log/event-hash'
import type { CaseRecord } from '../../records/case'
import type { EventData } from '../../records/event'

interface Evidence {
  code: string
  callBack: string
}

/**
 * The code is kept as a digest bound to its case. Six digits keep nobody out for long, and wrong tries leave no line in
 * the log; whose word was taken by the code, and whose by a call back, does.
 */
export const codeHash = (caseId: string, code: string) => sha256(`${caseId}:${code}`)

/**
 * Whoever reported for somebody does not speak for them: the person's own word has to be on record, by the code that
 * they read out, or by the note of a call back by somebody who did not write the answer. Refuses otherwise.
 */
export function mustHaveWord(record: CaseRecord, caller: Caller, evidence: Evidence | undefined): void {
  if (!record.proxy) return
  if (evidence?.code) {
    if (codeHash(record.id, evidence.code) !== record.proxy.codeHash) {
      throw new Refusal('code_wrong', {}, { 'evidence.code': '确认码不对,请再念一遍' })
    }
    return
  }
  const answer = record.entries.filter(({ kind }) => kind === 'answer' || kind === 'referral').at(-1)
  if (!evidence?.callBack || answer?.personId === caller.id) throw new Refusal('evidence_missing')
}

/** What the log keeps of it. */
export const wordData = (record: CaseRecord, evidence: Evidence | undefined): EventData =>
  record.proxy ? { evidence: evidence?.code ? 'code' : 'call_back' } : {}

/** The note of the call back stands with what was said. */
export const withCallBack = (text: string, evidence: Evidence | undefined) =>
  [text, evidence?.callBack ? `回访记录:${evidence.callBack}` : ''].filter(Boolean).join('\n')
