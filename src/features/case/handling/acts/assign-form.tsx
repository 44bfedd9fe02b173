import { Text } from '@tarojs/components'
import { useState } from 'react'
import type { CaseView } from '../../../../../contract/case/case-view'
import { useLiveQuery } from '../../../../api/use-live-query'
import { useOperation } from '../../../../api/use-operation'
import { Act } from '../../../../ui/acts/act'
import { ActionFailed } from '../../../../ui/acts/action-failed'
import { Choice } from '../../../../ui/choice'
import { Loaded } from '../../../../ui/loaded'
import { MainButton } from '../../../../ui/main-button'

/** 分派 to a colleague of the office. */
export function AssignForm({ view }: { view: CaseView }) {
  const [person, setPerson] = useState<string>()
  const choices = useLiveQuery('case.list-choices', { caseId: view.id })
  const { run, pending, failure } = useOperation('case.assign-cases')
  const [refused, setRefused] = useState('')
  async function send() {
    if (!person) return
    setRefused('')
    const outcome = await run({ caseIds: [view.id], personId: person })
    if (outcome.kind === 'done') setRefused(outcome.data.refused[0]?.reason ?? '')
  }
  return (
    <Act id="assign-one" label="分派给同事">
      <Loaded query={choices}>
        {({ colleagues }) => (
          <Choice
            {...{ id: 'assign-to', label: '分派给谁', chosen: person, onChoose: setPerson }}
            options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
      </Loaded>
      {refused && <Text className="field-wrong block">! {refused}</Text>}
      <MainButton id="assign-one-submit" pending={pending} disabled={!person} onTap={send}>
        分派
      </MainButton>
      <ActionFailed failure={failure} />
    </Act>
  )
}
