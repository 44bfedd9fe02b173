import Taro from '@tarojs/taro'
import type { DataOf } from '../../../../contract/operations'
import { useOperation } from '../../../api/use-operation'
import { goBack } from '../../../ui/go'
import { MainButton } from '../../../ui/main-button'
import { OutcomeNote } from '../../../ui/outcome-note'

/** Throws the draft away, once more asked; a released broadcast loses only the correction that was begun. */
export function DiscardAct({ saved }: { saved: DataOf<'broadcast.view-draft'> }) {
  const discard = useOperation('broadcast.discard-draft')
  const correcting = saved.editions.length > 0
  async function run() {
    const content = correcting ? '这次还没发布的改动会丢掉,已发布的不变。' : '这份草稿会丢掉,找不回来。'
    const { confirm } = await Taro.showModal({ title: '丢掉吗', content, confirmText: '丢掉', cancelText: '留着' })
    if (!confirm) return
    const outcome = await discard.run({ broadcastId: saved.broadcastId })
    if (outcome.kind === 'done') goBack()
  }
  return (
    <>
      <MainButton kind="quiet" id="discard" onTap={() => void run()} pending={discard.pending}>
        {correcting ? '丢掉这次改动' : '丢掉这份草稿'}
      </MainButton>
      <OutcomeNote failure={discard.failure} waiting={discard.waiting} />
    </>
  )
}
