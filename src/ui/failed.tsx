import { Text, View } from '@tarojs/components'
import type { CallFailure } from '../api/reply-failure'
import { goBack } from './go'
import { MainButton } from './main-button'
import { spoken } from './spoken'
import './states.css'

/** Trying again would give the same answer. */
const POINTLESS: string[] = ['not_found', 'forbidden', 'unknown_operation']

/** What happened, what is safe, and one button. */
export function Failed({ failure, again }: { failure: CallFailure; again(): void }) {
  const sentence = failure.offline ? '现在没有网络,打不开这一页。您写过的内容都还在手机里。' : failure.message
  return (
    <View className="state" {...spoken('alert')}>
      <Text className="block">{sentence}</Text>
      {POINTLESS.includes(failure.code) ? (
        <MainButton kind="plain" id="failed-back" onTap={goBack}>
          返回
        </MainButton>
      ) : (
        <MainButton kind="plain" id="try-again" onTap={again}>
          再试一次
        </MainButton>
      )}
    </View>
  )
}
