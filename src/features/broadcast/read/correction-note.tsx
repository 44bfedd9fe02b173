import { Text, View } from '@tarojs/components'
import { Card } from '../../../ui/card'
import { dayWords } from '../../../ui/day-words'
import { changedPieces } from './changed-pieces'
import type { NoticeView } from './notice-view'

/** What is different from what the reader knows, before the text itself. */
export function CorrectionNote({ corrections, pieces }: Pick<NoticeView, 'corrections' | 'pieces'>) {
  const [newest] = corrections
  const shown = changedPieces(pieces)
  return (
    <Card id="correction" className="correction" title="! 您看过以后,这条通知有更正">
      {newest && (
        <Text className="block">
          {dayWords(newest.at)}更正{newest.change ? `:${newest.change}` : ''}
        </Text>
      )}
      {shown.length > 0 && (
        <View className="pieces">
          {shown.map(({ text, how }, at) => {
            // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never move
            if (how === 'kept') return <Text key={at}>{text}</Text>
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: as above
              <Text key={at}>
                <Text className={`piece-word piece-word-${how}`}>{how === 'added' ? '新增' : '删去'}</Text>
                <Text className={`piece-${how}`}>{text}</Text>
              </Text>
            )
          })}
        </View>
      )}
    </Card>
  )
}
