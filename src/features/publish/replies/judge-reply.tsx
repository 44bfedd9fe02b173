import { Text, View } from '@tarojs/components'
import { useOperation } from '../../../api/use-operation'
import { MainButton } from '../../../ui/main-button'
import { OutcomeNote } from '../../../ui/outcome-note'

/** The check could not decide: a person does. */
export function JudgeReply({ replyId }: { replyId: string }) {
  const judge = useOperation('broadcast.judge-reply')
  return (
    <View>
      <Text className="small wait block">自动检查拿不准,请您看看能不能给大家看。</Text>
      <View className="draft-actions">
        <MainButton
          kind="plain"
          id={`show-${replyId}`}
          onTap={() => void judge.run({ replyId, show: true })}
          pending={judge.pending}
        >
          可以显示
        </MainButton>
        <MainButton
          kind="plain"
          id={`hide-${replyId}`}
          onTap={() => void judge.run({ replyId, show: false })}
          pending={judge.pending}
        >
          不显示
        </MainButton>
      </View>
      <OutcomeNote failure={judge.failure} waiting={judge.waiting} />
    </View>
  )
}
