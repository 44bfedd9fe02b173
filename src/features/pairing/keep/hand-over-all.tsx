import { Text } from '@tarojs/components'
import { useState } from 'react'
import { useDraft } from '../../../api/use-draft'
import { useOperation } from '../../../api/use-operation'
import { Act } from '../../../ui/acts/act'
import { MainButton } from '../../../ui/main-button'
import { OutcomeNote } from '../../../ui/outcome-note'
import { TextBox } from '../../../ui/text-box'
import { type Picked, PickMember } from './pick-member'

interface Draft {
  from?: Picked | undefined
  to?: Picked | undefined
  reason: string
}

/** Somebody moves away: all that they are in contact with goes to one other, with the reason on record. */
export function HandOverAll() {
  const [draft, change, clear] = useDraft<Draft>('hand-over-all', { reason: '' })
  const { run, pending, failure } = useOperation('pairing.hand-over')
  const [moved, setMoved] = useState<number>()
  const { from, to, reason } = draft
  const lacks = [
    ...(from ? [] : ['谁要调走']),
    ...(to ? [] : ['交给谁']),
    ...(reason.trim().length < 2 ? ['原因'] : []),
  ]
  async function handOver() {
    if (!from || !to) return
    let done = 0
    // A call moves a bounded number; whoever has more is asked for again, until nothing is left or nothing moves.
    for (;;) {
      const outcome = await run({ fromId: from.id, toId: to.id, reason })
      if (outcome.kind !== 'done') break
      done += outcome.data.moved
      setMoved(done)
      if (outcome.data.left > 0 && outcome.data.moved > 0) continue
      return clear()
    }
  }
  return (
    <Act id="hand-over-all" label="有人要调走:把联系点都交给别人">
      <Text className="block second">
        他负责的、替补的联系点,在您管的范围里的,一次都交给另一个人。以前的记录都留着。
      </Text>
      <PickMember
        {...{ id: 'hand-over-from', label: '谁要调走', picked: from }}
        onPick={(one) => change({ from: one })}
      />
      <PickMember
        {...{ id: 'hand-over-to', label: '交给谁', picked: to, wrong: failure?.fields?.toId }}
        onPick={(one) => change({ to: one })}
      />
      <TextBox
        {...{ id: 'hand-over-reason', label: '为什么交接', placeholder: '比如“工作调动”', most: 200, line: true }}
        {...{ value: reason, wrong: failure?.fields?.reason }}
        onChange={(value) => change({ reason: value })}
      />
      {moved !== undefined && (
        <Text className="block" id="hand-over-moved">
          {moved > 0 ? `交接好了 ${moved} 个联系点。` : '没有要交接的联系点,请看看人选得对不对。'}
        </Text>
      )}
      {lacks.length > 0 && moved === undefined && <Text className="small second block">还要写:{lacks.join('、')}</Text>}
      <MainButton id="hand-over" pending={pending} disabled={lacks.length > 0} onTap={() => void handOver()}>
        都交过去
      </MainButton>
      <OutcomeNote failure={failure} waiting={false} />
    </Act>
  )
}
