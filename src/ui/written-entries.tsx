import { Text, View } from '@tarojs/components'
import type { PhotoView } from '../../contract/photo-view'
import { Card } from './card'
import { momentWords } from './day-words'
import { PhotoRow } from './photo-row'

export interface WrittenEntry {
  id: string
  what: string
  who: string
  text: string
  photos: PhotoView[]
  at: string
  arrivedAt?: string
  checking: boolean
}

/** What was written on a thing, with photos; what was sent late says both times. */
export function WrittenEntries({ entries, id }: { entries: WrittenEntry[]; id: string }) {
  if (entries.length === 0) return null
  return (
    <Card title="经过" id={id}>
      {entries.map((entry) => (
        <View key={entry.id} className="gap">
          <Text className="small second block">
            {momentWords(entry.at)} · {entry.who} · {entry.what}
          </Text>
          {entry.text && <Text className="block prewrap">{entry.text}</Text>}
          {entry.arrivedAt && <Text className="small wait block">补传:{momentWords(entry.arrivedAt)}才送到</Text>}
          {entry.checking && <Text className="small wait block">文字正在检查,通过后别人才看得到</Text>}
          <PhotoRow photos={entry.photos} />
        </View>
      ))}
    </Card>
  )
}
