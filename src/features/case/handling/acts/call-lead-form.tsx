import { Text } from '@tarojs/components'
import { useDraft } from '../../../../api/use-draft'
import { useOperation } from '../../../../api/use-operation'
import { Act } from '../../../../ui/acts/act'
import { ActionFailed } from '../../../../ui/acts/action-failed'
import { Choice } from '../../../../ui/choice'
import { MainButton } from '../../../../ui/main-button'
import { TextBox } from '../../../../ui/text-box'
import { useDepartments } from './use-departments'

/** The district names the department that sees it through (首接负责). */
export function CallLeadForm({ callId, caseId }: { callId: string; caseId: string }) {
  const [draft, change, clear] = useDraft(`call-lead:${callId}`, { office: '', words: '' })
  const departments = useDepartments(caseId)
  const { run, pending, failure } = useOperation('case.name-call-lead')
  const ready = draft.office !== '' && draft.words.trim().length >= 2
  async function send() {
    const outcome = await run({ callId, office: draft.office, words: draft.words }, { title: '指定首接单位' })
    if (outcome.kind !== 'failed') clear()
  }
  return (
    <Act id="call-lead" label="指定首接部门" first>
      <Text className="small second block">部门已经第二次退回。指定的部门要负责到底,不能再退。</Text>
      <Choice
        {...{ id: 'call-lead-office', label: '首接部门', chosen: draft.office }}
        onChoose={(office) => change({ office })}
        options={departments.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextBox
        {...{ id: 'call-lead-words', label: '交代的话', value: draft.words, most: 500 }}
        onChange={(words) => change({ words })}
        wrong={failure?.fields?.words}
      />
      <MainButton id="call-lead-submit" pending={pending} disabled={!ready} onTap={send}>
        指定它负责到底
      </MainButton>
      <ActionFailed failure={failure} />
    </Act>
  )
}
