import { Text, View } from '@tarojs/components'
import { endWords, startWords } from './when-words'
import './activity.css'

/** From when until when; where both do not fit, the line breaks between them. */
export function When({ from, to, second = false }: { from: string; to: string; second?: boolean }) {
  return (
    <View className={second ? 'when second' : 'when'}>
      <Text className="when-part">{startWords(from)} 至</Text>
      <Text className="when-part">{endWords(from, to)}</Text>
    </View>
  )
}
