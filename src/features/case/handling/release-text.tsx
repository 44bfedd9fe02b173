import { Text } from '@tarojs/components'
import type { CaseView } from '../../../../contract/case/case-view'
import { useOperation } from '../../../api/use-operation'
import { ActionFailed } from '../../../ui/acts/action-failed'
import { Card } from '../../../ui/card'
import { MainButton } from '../../../ui/main-button'

/** A text that the check could not decide on, let pass by a person. */
export function ReleaseText({ view }: { view: CaseView }) {
  const { run, pending, failure } = useOperation('case.release-text')
  const held = view.steps.filter((step) => step.held && step.entryId)
  return (
    <Card title="等待内容检查的文字">
      <Text className="small second block">检查服务没有给出结论。核实来源后可以放行,放行会记录在案。</Text>
      {held.map((step) => (
        <MainButton
          key={step.seq}
          kind="plain"
          id={`release-${step.entryId}`}
          pending={pending}
          onTap={() => void run({ caseId: view.id, entryId: step.entryId ?? '' })}
        >
          {`放行第${step.seq}步的文字`}
        </MainButton>
      ))}
      <ActionFailed failure={failure} />
    </Card>
  )
}
