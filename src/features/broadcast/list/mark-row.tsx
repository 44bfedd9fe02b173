import { Text, View } from '@tarojs/components'
import type { Mark } from './notice-marks'
import './mark-row.css'

/** Marks beside each other; nothing where there are none. */
export function MarkRow({ marks }: { marks: Mark[] }) {
  if (marks.length === 0) return null
  return (
    <View className="marks">
      {marks.map(({ sign, words, tone }) => (
        <Text key={words} className={`mark mark-${tone}`}>
          {`${sign} ${words}`}
        </Text>
      ))}
    </View>
  )
}
