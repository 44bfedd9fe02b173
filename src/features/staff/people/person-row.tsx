import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { DataOf } from '../../../../contract/operations'
import { APPOINTMENT_STATES } from '../../../../contract/staff/words'
import { dayWords } from '../../../ui/day-words'
import { MainButton } from '../../../ui/main-button'
import { EndRole } from './end-role'
import { Invitation } from './invitation'

export type Person = DataOf<'staff.list-people'>['people'][number]

/** How it stands, in words. */
function stateWords({ state, boundAt, endedAt, endReason, invitedUntil }: Person): string {
  if (state === 'bound') return boundAt ? `${dayWords(boundAt)}绑定` : APPOINTMENT_STATES.bound
  if (state === 'ended') return [`${dayWords(endedAt ?? '')}结束`, endReason].filter(Boolean).join(':')
  return invitedUntil ? `还没绑定,邀请码${dayWords(invitedUntil)}前有效` : '还没绑定,没有能用的邀请码'
}
const TONES = { bound: 'good', waiting: 'wait', ended: 'second' } as const

/** One line of the roster, with what can be done with it. */
export function PersonRow({ person }: { person: Person }) {
  const [open, setOpen] = useState<'invite' | 'end'>()
  const { appointmentId, name, phone, roleName, officeName, state } = person
  const of = `${name}(${roleName})`
  return (
    <View className="person-row" id={`person-${appointmentId}`}>
      <View className="person-line">
        <View>
          <Text className="person-name">
            {name} {phone}
          </Text>
          <Text className="block">
            {officeName} · {roleName}
          </Text>
          <Text className={`small block ${TONES[state]}`}>
            {state === 'bound' ? '✓ ' : ''}
            {stateWords(person)}
          </Text>
        </View>
        {!open && state !== 'ended' && (
          <View className="person-acts">
            {state === 'waiting' && (
              <MainButton kind="quiet" id={`invite-${appointmentId}`} onTap={() => setOpen('invite')}>
                邀请
              </MainButton>
            )}
            <MainButton kind="quiet" id={`end-${appointmentId}`} onTap={() => setOpen('end')}>
              {state === 'bound' ? '结束身份' : '去掉'}
            </MainButton>
          </View>
        )}
      </View>
      {open === 'invite' && <Invitation {...{ person, of }} onDone={() => setOpen(undefined)} />}
      {open === 'end' && <EndRole {...{ person, of }} onDone={() => setOpen(undefined)} />}
    </View>
  )
}
