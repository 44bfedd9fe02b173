import { Text, View } from '@tarojs/components'
import type { DataOf } from '../../../../contract/operations'
import { spoken } from '../../../ui/spoken'

type Counts = DataOf<'broadcast.view-receipts'>['whole']

interface CountsRowProps {
  counts: Counts
  /** Staff and members have to sign for this one. */
  signing: boolean
  onOpen?(): void
}

/** One organisation's receipts, each with its denominator. */
export function CountsRow({ counts, signing, onOpen }: CountsRowProps) {
  const { office, name, people, delivered, read, understood, due, acknowledged } = counts
  const parts = [
    `送到 ${delivered}/${people}人`,
    `看了 ${read}/${people}人`,
    ...(understood > 0 ? [`看懂 ${understood}/${people}人`] : []),
    ...(signing ? [`签收 ${acknowledged}/${due}人`] : []),
  ]
  const acting = onOpen ? { onClick: onOpen, ...spoken('button', `${name},${parts.join(',')},打开下一级`) } : {}
  return (
    <View className={onOpen ? 'counts counts-open' : 'counts'} id={`counts-${office}`} {...acting}>
      <Text className="counts-name">{onOpen ? `${name} ›` : name}</Text>
      <View className="counts-parts">
        {parts.map((part) => (
          <Text className="counts-part" key={part}>
            {part}
          </Text>
        ))}
      </View>
    </View>
  )
}
