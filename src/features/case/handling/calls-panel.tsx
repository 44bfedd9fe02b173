import { Text, View } from '@tarojs/components'
import type { CallView, CaseView } from '../../../../contract/case/case-view'
import type { CallAction } from '../../../../contract/case/words'
import { TapAct } from '../../../ui/acts/tap-act'
import { WordsAct } from '../../../ui/acts/words-act'
import { Card } from '../../../ui/card'
import { CallLeadForm } from './acts/call-lead-form'
import { DeclineCallExtension } from './acts/decline-call-extension'
import { ExtensionForm } from './acts/extension-form'
import { CannedAnswers } from './canned-answers'

/** The called departments, each with its part, its clock, its answer, and what this viewer can do with it. */
export function CallsPanel({ view }: { view: CaseView }) {
  if (view.calls.length === 0) return null
  return (
    <Card title="呼叫的部门" id="calls">
      {view.calls.map((call) => (
        <View key={call.id} className="hold" id={`call-${call.id}`}>
          <Text className={call.overdue ? 'block late' : 'block'}>{call.sentence}</Text>
          {call.person && <Text className="small second block">承办人:{call.person}</Text>}
          {call.extension && <Text className="small wait block">{call.extension},等区里决定</Text>}
          {call.answer && <Text className="prewrap">{call.answer}</Text>}
          <CallActs view={view} call={call} />
        </View>
      ))}
    </Card>
  )
}

function CallActs({ view, call }: { view: CaseView; call: CallView }) {
  const can = (action: CallAction) => call.actions.includes(action)
  const callId = call.id
  const short = callId.split(':')[1] ?? ''
  return (
    <>
      {can('take_on_call') && (
        <TapAct operation="case.take-on-call" input={{ callId }} id={`${short}-take-on`} label="我来接单" kind="main" />
      )}
      {can('answer_call') && (
        <WordsAct
          {...{ operation: 'case.answer-call', of: callId, id: `${short}-answer`, label: '答复呼叫', withPhotos: true }}
          {...{ ask: '办得怎么样', least: 2, most: 1000, send: '送出答复', field: 'text' }}
          then="送给呼叫您的单位;居民也看得到。"
          input={(text) => ({ callId, text })}
          under={(words, put) => <CannedAnswers id={`${short}-answer`} words={words} onInsert={put} />}
        />
      )}
      {can('ask_call_extension') && <ExtensionForm view={view} callId={callId} />}
      {can('return_call') && (
        <WordsAct
          {...{ operation: 'case.return-call', of: callId, id: `${short}-return`, label: '退回呼叫' }}
          {...{ ask: '为什么办不了', least: 4, most: 500, send: '退回', field: 'reason' }}
          then="只能退一次:再退就由区里指定谁负责到底。理由居民看得到。"
          input={(reason) => ({ callId, reason })}
        />
      )}
      {can('decide_call_extension') && (
        <>
          <TapAct
            {...{ operation: 'case.decide-call-extension', input: { callId, granted: true }, label: '同意部门延期' }}
            id={`${short}-grant`}
          />
          <DeclineCallExtension callId={callId} />
        </>
      )}
      {can('name_call_lead') && <CallLeadForm callId={callId} caseId={view.id} />}
      {can('cancel_call') && (
        <WordsAct
          {...{ operation: 'case.cancel-call', of: callId, id: `${short}-cancel`, label: '不再呼叫这个部门' }}
          {...{ ask: '为什么不用了', least: 2, most: 300, send: '不再呼叫', field: 'reason' }}
          input={(reason) => ({ callId, reason })}
        />
      )}
    </>
  )
}
