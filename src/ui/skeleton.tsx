import { View } from '@tarojs/components'
import { spoken } from './spoken'
import './states.css'

/** The shape of what is coming, `cards` of `lines` lines. */
export function Skeleton({ lines = 3, cards = 1 }: { lines?: number; cards?: number }) {
  const rows = Array.from({ length: lines }, (_, at) => `line-${at}`)
  return (
    <View {...spoken('status', '正在打开')}>
      {Array.from({ length: cards }, (_, at) => `card-${at}`).map((card) => (
        <View className="card" key={card}>
          {rows.map((row) => (
            <View className="skeleton-line" key={row} />
          ))}
        </View>
      ))}
    </View>
  )
}
