import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { CaseView } from '../../../../contract/case/case-view'
import { TapAct } from '../../../ui/acts/tap-act'
import { WordsAct } from '../../../ui/acts/words-act'
import { Card } from '../../../ui/card'
import { MainButton } from '../../../ui/main-button'
import { DispatchForm } from './acts/dispatch-form'
import { AnswerForm } from './answer-form'
import { AskMoreForm } from './ask-more-form'
import { MORE, MoreActions } from './more-actions'
import { TakeOn } from './take-on'

/** What this office can do now: the next thing open, the rest behind one line, so that the page is no wall. */
export function Actions({ view }: { view: CaseView }) {
  const [more, setMore] = useState(false)
  const can = (action: CaseView['actions'][number]) => view.actions.includes(action)
  const caseId = view.id
  if (view.actions.length === 0) {
    const sent = ['answered', 'referred'].includes(view.state)
    return (
      <Card>
        <Text className="second block">现在没有要您办的事。{sent ? '答复已送出,等居民确认。' : ''}</Text>
      </Card>
    )
  }
  return (
    <View>
      {can('take_on') && <TakeOn caseId={caseId} />}
      {can('name_lead') && <DispatchForm view={view} as="name_lead" first />}
      {can('grant_extension') && (
        <>
          <TapAct
            {...{ operation: 'case.grant-extension', input: { caseId }, id: 'grant', label: '同意延期', kind: 'main' }}
            then={`${view.holder.office}申请延期,理由在“经过”里。`}
          />
          <WordsAct
            {...{ operation: 'case.decline-extension', of: caseId, id: 'decline', label: '不同意延期' }}
            {...{ ask: '为什么不同意', least: 2, most: 500, send: '不同意', field: 'reason' }}
            input={(reason) => ({ caseId, reason })}
          />
        </>
      )}
      {can('agree_change') && (
        <>
          <TapAct
            {...{ operation: 'case.agree-change', input: { caseId }, id: 'agree', label: '同意更改', kind: 'main' }}
            then={`${view.proposal?.sentence ?? ''}。理由:${view.proposal?.reason ?? ''}`}
          />
          <TapAct operation="case.decline-change" input={{ caseId }} id="disagree" label="不同意更改" />
        </>
      )}
      {can('take_over') && (
        <TapAct
          {...{ operation: 'case.take-over-case', input: { caseId }, id: 'take-over', label: '由我们接手' }}
          then={`${view.holder.office}超期没有办好。接手后由本单位办。`}
        />
      )}
      {can('dispatch') && <DispatchForm view={view} as="dispatch" />}
      {can('answer') && <AnswerForm view={view} />}
      {can('ask_more') && <AskMoreForm caseId={caseId} />}
      {more && <MoreActions view={view} />}
      {!more && MORE.some(can) && (
        <MainButton kind="quiet" id="more-open" onTap={() => setMore(true)}>
          还可以做别的
        </MainButton>
      )}
    </View>
  )
}
