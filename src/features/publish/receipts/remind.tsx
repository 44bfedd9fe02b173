import { Text, View } from '@tarojs/components'
import type { DataOf } from '../../../../contract/operations'
import { useOperation } from '../../../api/use-operation'
import { momentWords } from '../../../ui/day-words'
import { MainButton } from '../../../ui/main-button'
import { OutcomeNote } from '../../../ui/outcome-note'

interface RemindProps {
  broadcastId: string
  receipts: DataOf<'broadcast.view-receipts'>
}

/** One tap for those who have not read it, through the person nearest to them. */
export function Remind({ broadcastId, receipts }: RemindProps) {
  const remind = useOperation('broadcast.remind-unread')
  const { mayRemind, remindedAt, whole } = receipts
  return (
    <View>
      {remindedAt && (
        <Text className="block second" id="reminded">
          {momentWords(remindedAt)}提醒过了
        </Text>
      )}
      {mayRemind && (
        <>
          <MainButton
            kind="plain"
            id="remind"
            pending={remind.pending}
            onTap={() => void remind.run({ broadcastId, office: whole.office })}
          >
            提醒还没看的人
          </MainButton>
          <Text className="small hint block">由结对的党员或社区工作者当面、打电话转告,看过的不打扰。</Text>
        </>
      )}
      <OutcomeNote failure={remind.failure} waiting={remind.waiting} />
    </View>
  )
}
