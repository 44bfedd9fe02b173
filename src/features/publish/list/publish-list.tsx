import { View } from '@tarojs/components'
import { useState } from 'react'
import type { InputOf } from '../../../../contract/operations'
import { useLivePages } from '../../../api/use-live-query'
import { useOperation } from '../../../api/use-operation'
import { Choice } from '../../../ui/choice'
import { Empty } from '../../../ui/empty'
import { go } from '../../../ui/go'
import { ListEnd } from '../../../ui/list-end'
import { Loaded } from '../../../ui/loaded'
import { MainButton } from '../../../ui/main-button'
import { OutcomeNote } from '../../../ui/outcome-note'
import { EMPTY_BROADCAST } from '../empty-broadcast'
import { DraftCard } from './draft-card'
import { ReleaseRules } from './release-rules'
import './publish-list.css'

type Show = InputOf<'broadcast.list-drafts'>['show']
const SHELVES: { value: Show; label: string; none: string }[] = [
  { value: 'writing', label: '正在写', none: '没有正在写的通知。' },
  { value: 'to_release', label: '等着发布', none: '没有等着发布的通知。' },
  { value: 'live', label: '已发布', none: '还没有发布过通知。' },
  { value: 'withdrawn', label: '已撤回', none: '没有撤回过通知。' },
]

/** The broadcasts of one's offices, by where they stand, and the way to write one. */
export function PublishList() {
  const [show, setShow] = useState<Show>('writing')
  const drafts = useLivePages('broadcast.list-drafts', { show })
  const start = useOperation('broadcast.save-draft')
  const offices = drafts.data?.[0]?.offices ?? []
  const writesFor = offices[0]?.id

  async function write() {
    if (!writesFor) return
    const outcome = await start.run({ office: writesFor, ...EMPTY_BROADCAST })
    if (outcome.kind === 'done') go('packages/publish/edit/index', { broadcastId: outcome.data.broadcastId })
  }
  return (
    <View className="publish">
      <View className="publish-list">
        <Choice<Show> {...{ id: 'shelf', label: '哪些通知', options: SHELVES, chosen: show }} onChoose={setShow} />
        <Loaded query={drafts}>
          {(pages) => {
            const found = pages.flatMap(({ broadcasts }) => broadcasts)
            return (
              <View className="gap" id="drafts">
                {found.length === 0 && <Empty sentence={SHELVES.find(({ value }) => value === show)?.none ?? ''} />}
                {found.map((broadcast) => (
                  <DraftCard key={broadcast.broadcastId} broadcast={broadcast} />
                ))}
                <ListEnd id="drafts-more" query={drafts} />
              </View>
            )
          }}
        </Loaded>
      </View>
      <View className="publish-side">
        {writesFor && (
          <MainButton id="write" onTap={write} pending={start.pending}>
            写一条通知
          </MainButton>
        )}
        <OutcomeNote failure={start.failure} waiting={start.waiting} />
        <MainButton kind="plain" id="to-replies" onTap={() => go('packages/publish/replies/index')}>
          居民的留言
        </MainButton>
        <ReleaseRules offices={offices} />
      </View>
    </View>
  )
}
