import { Text } from '@tarojs/components'
import { useOperation } from '../../../api/use-operation'
import { ActionFailed } from '../../../ui/acts/action-failed'
import { Card } from '../../../ui/card'
import { MainButton } from '../../../ui/main-button'

export function TakeOn({ caseId }: { caseId: string }) {
  const { run, pending, failure } = useOperation('case.take-on-case')
  return (
    <Card title="受理">
      <Text className="second block">受理后由您办理,居民会看到是您在办。</Text>
      <MainButton id="take-on" pending={pending} onTap={() => void run({ caseId })}>
        我来受理
      </MainButton>
      <ActionFailed failure={failure} />
    </Card>
  )
}
