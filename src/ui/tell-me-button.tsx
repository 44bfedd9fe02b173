import { Text, View } from '@tarojs/components'
import type { Template } from '../../contract/notify/words'
import { MainButton } from './main-button'
import { OutcomeNote } from './outcome-note'
import { spoken } from './spoken'
import { type Told, useTelling } from './use-telling'

interface TellMeProps {
  id: string
  template: Template
  /** What the button says before it was tapped. */
  children: string
  /** What the message would be about: said before the tap, unless the page has said it all already. */
  about?: string
  /** What was agreed to, said after it. */
  agreed: string
  /** Where it can be read without WeChat. */
  instead: string
  kind?: 'main' | 'plain'
}

const HEAD: Record<Exclude<Told, 'accept'>, string> = {
  reject: '没关系。',
  ban: '微信现在不让发这种提醒。',
  switched_off: '您在微信里关掉了提醒。要打开:点右上角“···”,再点“设置”。',
  nowhere: '要微信提醒,请用微信打开。',
  not_open: '微信提醒还没有开通。',
  failed: '现在没能问到微信,可以再点一次。',
}

/** Asks for one message through WeChat, right in the tap, and says in words what came of it. */
export function TellMeButton({ id, template, children, about, agreed, instead, kind = 'plain' }: TellMeProps) {
  const { ask, told, left, loading, pending, failure, waiting } = useTelling(template)
  const done = told === 'accept'
  return (
    <View className="gap">
      {about && (
        <Text className="small second block" id={`${id}-why`}>
          {about}点一次同意,微信给您发一条。{left > 0 ? `现在还能发 ${left} 条。` : ''}
        </Text>
      )}
      <MainButton id={id} kind={done ? 'plain' : kind} pending={pending} disabled={loading} onTap={ask}>
        {done ? '再要一条' : children}
      </MainButton>
      <OutcomeNote failure={failure} waiting={waiting} />
      {told && !failure && (
        <Text className={`block gap ${done ? 'good' : 'second'}`} id={`${id}-told`} {...spoken('status')}>
          {done ? `✓ ${agreed}` : `${HEAD[told]}${instead}`}
        </Text>
      )}
    </View>
  )
}
