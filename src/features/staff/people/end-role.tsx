import { Text, View } from '@tarojs/components'
import { useDraft } from '../../../api/use-draft'
import { useOperation } from '../../../api/use-operation'
import { MainButton } from '../../../ui/main-button'
import { OutcomeNote } from '../../../ui/outcome-note'
import { TextBox } from '../../../ui/text-box'
import type { Person } from './person-row'

/** Ends a role at once; what happens then is said before. */
export function EndRole({ person, of, onDone }: { person: Person; of: string; onDone(): void }) {
  const { appointmentId, state } = person
  const [{ reason }, change, clear] = useDraft(`end-role:${appointmentId}`, { reason: '' })
  const { run, pending, failure } = useOperation('staff.end-role')
  async function end() {
    const outcome = await run({ appointmentId, reason })
    if (outcome.kind !== 'done') return
    clear()
    onDone()
  }
  return (
    <View className="invitation" id={`ending-${appointmentId}`}>
      <Text className="block">
        {state === 'bound'
          ? `${of}马上就不能再用这个身份办事。他手上没办完的,请另外安排人。`
          : `${of}从名册里去掉,开出的邀请码作废。`}
      </Text>
      <TextBox
        {...{ id: 'end-reason', label: '原因', most: 200, line: true, value: reason, wrong: failure?.fields?.reason }}
        placeholder="比如“调到别的街道”"
        onChange={(value) => change({ reason: value })}
      />
      <MainButton id="end-submit" pending={pending} disabled={reason.trim().length < 2} onTap={() => void end()}>
        {reason.trim().length < 2 ? '请先写原因' : state === 'bound' ? '结束这个身份' : '从名册里去掉'}
      </MainButton>
      <OutcomeNote failure={failure} waiting={false} />
      <MainButton kind="quiet" id="end-cancel" onTap={onDone}>
        先不动
      </MainButton>
    </View>
  )
}
