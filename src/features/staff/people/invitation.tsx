import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { useOperation } from '../../../api/use-operation'
import { dayWords } from '../../../ui/day-words'
import { MainButton } from '../../../ui/main-button'
import { OutcomeNote } from '../../../ui/outcome-note'
import { spoken } from '../../../ui/spoken'
import { type Invited, inFours, wordsToSend } from './words-to-send'

interface InvitationProps {
  person: Invited & { appointmentId: string; invitedUntil?: string | undefined }
  /** "李小梅(社区工作者)" */
  of: string
  onDone(): void
}

/** Makes the code and shows it, once: to be read out, written down or sent. */
export function Invitation({ person, of, onDone }: InvitationProps) {
  const [made, setMade] = useState<{ code: string; until: string }>()
  const { run, pending, failure } = useOperation('staff.invite')
  async function make() {
    const outcome = await run({ appointmentId: person.appointmentId })
    if (outcome.kind === 'done') setMade(outcome.data)
  }
  return (
    <View className="invitation" id={`invitation-${person.appointmentId}`}>
      {made ? (
        <>
          <Text className="block">给{of}的邀请码:</Text>
          <Text className="block invitation-digits" id="invitation-code" {...spoken('status')}>
            {inFours(made.code)}
          </Text>
          <Text className="block second">
            只给本人。请现在抄下来或发给他,收起以后就看不到了。{dayWords(made.until)}前有效,只能用一次。
          </Text>
          <MainButton
            kind="plain"
            id="invitation-copy"
            onTap={() => void Taro.setClipboardData({ data: wordsToSend(person, made) }).catch(() => undefined)}
          >
            复制要发给他的话
          </MainButton>
        </>
      ) : (
        <>
          <Text className="block">
            {person.invitedUntil
              ? `${of}已经有一张邀请码。再开一张,原来的就作废。`
              : `给${of}开一张邀请码,他凭码和登记的手机号绑定。`}
          </Text>
          <MainButton id="invitation-make" pending={pending} onTap={() => void make()}>
            {person.invitedUntil ? '重新开一张' : '开一张邀请码'}
          </MainButton>
        </>
      )}
      <OutcomeNote failure={failure} waiting={false} />
      <MainButton kind="quiet" id="invitation-close" onTap={onDone}>
        {made ? '已经交给他了,收起' : '先不开'}
      </MainButton>
    </View>
  )
}
