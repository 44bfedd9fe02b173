import { Text, View } from '@tarojs/components'
import type { CallFailure } from '../api/reply-failure'
import { spoken } from './spoken'
import './outcome-note.css'

/** What came of an action, under its button: why it failed, or that it waits. Nothing when all went well. */
export function OutcomeNote({ failure, waiting }: { failure?: CallFailure; waiting: boolean }) {
  if (!failure && !waiting) return null
  return (
    <View className={failure ? 'note note-wrong' : 'note note-wait'} id="outcome" {...spoken('alert')}>
      <Text>{failure ? failure.message : '已存在手机里,有信号时自动送出'}</Text>
    </View>
  )
}
