import { View } from '@tarojs/components'
import type { CaseView } from '../../../../contract/case/case-view'
import type { CaseAction } from '../../../../contract/case/words'
import { WordsAct } from '../../../ui/acts/words-act'
import { AssignForm } from './acts/assign-form'
import { CallForm } from './acts/call-form'
import { ChangeMatterForm } from './acts/change-matter-form'
import { ChangeMethodForm } from './acts/change-method-form'
import { ExtensionForm } from './acts/extension-form'
import { MergeForm } from './acts/merge-form'
import { PlanForm } from './acts/plan-form'
import { PublishForm } from './acts/publish-form'
import { ReferForm } from './acts/refer-form'
import { VisitForm } from './acts/visit-form'
import { ReleaseText } from './release-text'
import { RevealContact } from './reveal-contact'

/** What is folded away; the line that opens it stands only where there is something of these. */
export const MORE: CaseAction[] = [
  ...(['call', 'log_visit', 'follow_up', 'set_plan', 'assign', 'ask_extension', 'return', 'refer'] as const),
  ...(['change_method', 'change_matter', 'merge', 'unmerge', 'publish', 'reveal_contact', 'release_text'] as const),
]

/** Everything else that can be done, a line each. */
export function MoreActions({ view }: { view: CaseView }) {
  const can = (action: CaseView['actions'][number]) => view.actions.includes(action)
  const caseId = view.id
  return (
    <View id="more">
      {can('call') && <CallForm view={view} />}
      {can('log_visit') && <VisitForm view={view} />}
      {can('follow_up') && (
        <WordsAct
          {...{ operation: 'case.follow-up-case', of: caseId, id: 'follow', label: '写跟踪进展', withPhotos: true }}
          {...{ ask: '这一周办了什么', least: 4, most: 1000, send: '记下进展', field: 'note' }}
          then="居民看得到。跟踪办的每周要写一次。"
          input={(note) => ({ caseId, note })}
        />
      )}
      {can('set_plan') && <PlanForm view={view} />}
      {can('assign') && <AssignForm view={view} />}
      {can('ask_extension') && <ExtensionForm view={view} />}
      {can('return') && (
        <WordsAct
          {...{ operation: 'case.return-case', of: caseId, id: 'return', label: '办不了,退回或上报' }}
          {...{ ask: '为什么办不了', least: 4, most: 500, send: '退回', field: 'reason' }}
          then={`已经转手${view.transfers.length}次。理由居民看得到;第三次就由上一级指定谁负责到底。`}
          input={(reason) => ({ caseId, reason })}
        />
      )}
      {can('refer') && <ReferForm caseId={caseId} />}
      {can('change_method') && <ChangeMethodForm view={view} />}
      {can('change_matter') && <ChangeMatterForm view={view} />}
      {can('merge') && <MergeForm view={view} />}
      {can('unmerge') && (
        <WordsAct
          {...{ operation: 'case.unmerge-case', of: caseId, id: 'unmerge', label: '拆出来单独办' }}
          {...{ ask: '为什么不是同一件事', least: 2, most: 300, send: '拆出来', field: 'reason' }}
          input={(reason) => ({ caseId, reason })}
        />
      )}
      {can('publish') && <PublishForm view={view} />}
      {can('reveal_contact') && <RevealContact caseId={caseId} />}
      {can('release_text') && <ReleaseText view={view} />}
    </View>
  )
}
