import { Text } from '@tarojs/components'
import { useLiveQuery } from '../../../api/use-live-query'
import { MainButton } from '../../../ui/main-button'
import { OutcomeNote } from '../../../ui/outcome-note'
import { inPageOrder } from './in-page-order'
import { RaiseFields } from './raise-fields'
import { SimilarCases } from './similar-cases'
import { useRaise } from './use-raise'

/** 我要反映: one scroll. Works without a network, so it waits for nothing that must be read first. */
export function RaisePage() {
  const mine = useLiveQuery('directory.view-me', {}).data?.community
  const { draft, change, wrong, submit, pending, failure, waiting } = useRaise(mine)
  const sentences = inPageOrder(wrong)
  return (
    <>
      <RaiseFields draft={draft} change={change} wrong={wrong} mine={mine} />
      <SimilarCases draft={draft} mine={mine} />
      {sentences.length > 0 && (
        <Text className="field-wrong" id="raise-wrong">
          ! 还有 {sentences.length} 处要改一下:{sentences.join(';')}
        </Text>
      )}
      <OutcomeNote failure={sentences.length > 0 ? undefined : failure} waiting={waiting} />
      <MainButton id="raise-submit" pending={pending} onTap={submit}>
        送出去
      </MainButton>
      <Text className="small hint block gap">写到一半离开也不要紧,写好的都存在手机里。</Text>
    </>
  )
}
