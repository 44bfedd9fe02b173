import { Text, View } from '@tarojs/components'
import type { CallFailure } from '../api/reply-failure'
import { Card } from './card'
import { MainButton } from './main-button'
import { Skeleton } from './skeleton'
import { spoken } from './spoken'
import './short-list.css'

export interface ShortLine {
  key: string
  words: string
  /** Under it: when, how long still. */
  note: string
  late?: boolean
  onTap(): void
}

interface ShortListProps {
  id: string
  title: string
  query: { loading: boolean; failure: CallFailure | undefined }
  lines: ShortLine[]
  /** More than are shown here. */
  more: boolean
  empty: string
  onAll(): void
}

const SHOWN = 3

/** The first few of a list, and the door to all of it; a quiet line where there is nothing. */
export function ShortList({ id, title, query, lines, more, empty, onAll }: ShortListProps) {
  if (query.loading) return <Skeleton lines={2} />
  if (!query.failure && lines.length === 0) {
    return (
      <View className="short-none row-between" id={id} onClick={onAll} {...spoken('button', `${title}:${empty}`)}>
        <Text className="second">{empty}</Text>
        <Text className="second">›</Text>
      </View>
    )
  }
  const rest = more || lines.length > SHOWN
  return (
    <Card title={title} id={id}>
      {query.failure && <Text className="wait block">没有读出来:{query.failure.message}</Text>}
      {lines.slice(0, SHOWN).map(({ key, words, note, late, onTap }) => (
        <View key={key} className="short-line" id={`${id}-${key}`} onClick={onTap} {...spoken('button', words)}>
          <Text className="block">{words}</Text>
          <Text className={`small block ${late ? 'wrong' : 'second'}`}>
            {late ? '! ' : ''}
            {note}
          </Text>
        </View>
      ))}
      <MainButton kind="quiet" id={`${id}-all`} onTap={onAll}>
        {rest ? '看全部' : '去看看'}
      </MainButton>
    </Card>
  )
}
