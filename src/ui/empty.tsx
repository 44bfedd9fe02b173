import { Text, View } from '@tarojs/components'
import { MainButton } from './main-button'
import './states.css'

/** A sentence, and the one thing to do. */
export function Empty({ sentence, todo, onTap }: { sentence: string; todo?: string; onTap?(): void }) {
  return (
    <View className="state">
      <Text className="block second">{sentence}</Text>
      {todo && onTap && (
        <MainButton kind="plain" onTap={onTap}>
          {todo}
        </MainButton>
      )}
    </View>
  )
}
