import { Text, View } from '@tarojs/components'
import { BROADCAST_STATES } from '../../../../contract/broadcast/words'
import type { DataOf } from '../../../../contract/operations'
import { Card } from '../../../ui/card'
import { momentWords } from '../../../ui/day-words'
import { DiscardAct } from './discard-act'
import { ReleaseAct } from './release-act'
import { SubmitAct } from './submit-act'
import type { Editing } from './use-editing'
import { WithdrawAct } from './withdraw-act'
import { WordsAct } from './words-act'

/** Where it stands, what it lacks, and what can be done now. */
export function Steps({ saved, editing }: { saved: DataOf<'broadcast.view-draft'>; editing: Editing }) {
  const { state, actions, held, releaseAt, notReleaser, withdrawn } = saved
  const can = (action: (typeof actions)[number]) => actions.includes(action)
  return (
    <Card id="steps" title={`现在:${BROADCAST_STATES[state]}`}>
      {releaseAt && state === 'scheduled' && <Text className="block">{momentWords(releaseAt)}发布</Text>}
      {held && <Text className="block wait">文字正在检查,通过后才能发布。</Text>}
      {withdrawn && (
        <Text className="block">
          {momentWords(withdrawn.at)}撤回:{withdrawn.reason}
        </Text>
      )}
      {saved.change && state !== 'live' && <Text className="block">这次更正:{saved.change}</Text>}
      {can('submit') && <SubmitAct {...{ saved, editing }} />}
      {can('release') && <ReleaseAct saved={saved} />}
      {notReleaser && <Text className="block second">{notReleaser}</Text>}
      {can('send_back') && <WordsAct {...SEND_BACK} broadcastId={saved.broadcastId} />}
      {can('withdraw') && <WithdrawAct broadcastId={saved.broadcastId} />}
      <View className="gap">{can('discard') && <DiscardAct saved={saved} />}</View>
    </Card>
  )
}

const SEND_BACK = {
  id: 'send-back',
  operation: 'broadcast.send-back' as const,
  open: '退回修改',
  label: '为什么退回(写的人会看到)',
  send: '退回去',
  least: 2,
}
