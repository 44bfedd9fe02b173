import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import type { DataOf } from '../../../../contract/operations'
import { MOST_INVITED_AT_ONCE } from '../../../../contract/staff/words'
import { useOperation } from '../../../api/use-operation'
import { dayWords } from '../../../ui/day-words'
import { MainButton } from '../../../ui/main-button'
import { OutcomeNote } from '../../../ui/outcome-note'
import { spoken } from '../../../ui/spoken'
import type { Person } from './person-row'
import { inFours } from './words-to-send'

type Made = DataOf<'staff.invite-several'>

/** After a table was brought in: codes for all in sight who have none, shown once, to be copied into a table. */
export function InviteAll({ people }: { people: Person[] }) {
  const [made, setMade] = useState<Made>()
  const { run, pending, failure } = useOperation('staff.invite-several')
  const without = people.filter(({ state, invitedUntil }) => state === 'waiting' && !invitedUntil)
  const now = without.slice(0, MOST_INVITED_AT_ONCE)
  async function make() {
    const outcome = await run({ appointmentIds: now.map(({ appointmentId }) => appointmentId) })
    if (outcome.kind === 'done') setMade(outcome.data)
  }
  if (made) return <MadeCodes {...{ made, people }} onDone={() => setMade(undefined)} />
  if (now.length < 2) return <OutcomeNote failure={failure} waiting={false} />
  return (
    <>
      <MainButton kind="plain" id="invite-all" pending={pending} onTap={() => void make()}>
        {`给下面 ${now.length} 个没有邀请码的人各开一张`}
      </MainButton>
      <OutcomeNote failure={failure} waiting={false} />
    </>
  )
}

function MadeCodes({ made: { made, until }, people, onDone }: { made: Made; people: Person[]; onDone(): void }) {
  /** Two of one name are told apart by their numbers. */
  const phoneOf = (id: string) => people.find(({ appointmentId }) => appointmentId === id)?.phone ?? ''
  const lines = made.map((one) => [one.name, phoneOf(one.appointmentId), inFours(one.code)].join('\t')).join('\n')
  return (
    <View className="invitation" id="invited-all">
      <Text className="block" {...spoken('status')}>
        {`开好了 ${made.length} 张,${dayWords(until)}前有效。每张只给本人。请现在复制,收起以后就看不到了。`}
      </Text>
      {made.map(({ appointmentId, name, code }) => (
        <View className="row-between" key={appointmentId}>
          <Text>
            {name} {phoneOf(appointmentId)}
          </Text>
          <Text className="invited-code">{inFours(code)}</Text>
        </View>
      ))}
      <MainButton
        kind="plain"
        id="invited-copy"
        onTap={() => void Taro.setClipboardData({ data: lines }).catch(() => undefined)}
      >
        复制姓名和邀请码,可以贴进表格
      </MainButton>
      <MainButton kind="quiet" id="invited-close" onTap={onDone}>
        都记下了,收起
      </MainButton>
    </View>
  )
}
