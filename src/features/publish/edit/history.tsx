import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { DataOf } from '../../../../contract/operations'
import { useLiveQuery } from '../../../api/use-live-query'
import { Card } from '../../../ui/card'
import { momentWords } from '../../../ui/day-words'
import { Loaded } from '../../../ui/loaded'
import { MainButton } from '../../../ui/main-button'
import { RichWords } from '../../../ui/rich-words/rich-words'
import { Skeleton } from '../../../ui/skeleton'

/** Every edition that was released, as it was. */
export function History({ saved }: { saved: DataOf<'broadcast.view-draft'> }) {
  const [open, setOpen] = useState<number>()
  if (saved.editions.length === 0) return null
  return (
    <Card title="发布过的各版" id="history">
      {saved.editions.map(({ edition, at, by, change }) => (
        <View className="history-one" key={edition}>
          <Text className="block">
            第{edition}版 · {momentWords(at)} · {by}发布
          </Text>
          {change && <Text className="small second block">更正:{change}</Text>}
          <MainButton
            kind="quiet"
            id={`edition-${edition}`}
            onTap={() => setOpen(open === edition ? undefined : edition)}
          >
            {open === edition ? '收起' : '看这一版'}
          </MainButton>
          {open === edition && <Edition broadcastId={saved.broadcastId} edition={edition} />}
        </View>
      ))}
    </Card>
  )
}

function Edition({ broadcastId, edition }: { broadcastId: string; edition: number }) {
  const query = useLiveQuery('broadcast.view-edition', { broadcastId, edition })
  return (
    <Loaded query={query} skeleton={<Skeleton lines={3} />}>
      {({ content }) => (
        <View className="question">
          <Text className="block draft-title">{content.title}</Text>
          <Text className="block second">{content.summary}</Text>
          <RichWords body={content.body} />
        </View>
      )}
    </Loaded>
  )
}
