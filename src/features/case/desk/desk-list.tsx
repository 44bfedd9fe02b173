import { Text, View } from '@tarojs/components'
import { Empty } from '../../../ui/empty'
import { Loaded } from '../../../ui/loaded'
import { MainButton } from '../../../ui/main-button'
import { DeskLine } from './desk-line'
import { NOTHING, VIEW_WORDS } from './desk-state'
import type { Desk } from './use-desk'
import type { DeskLines } from './use-desk-lines'

interface DeskListProps {
  desk: Desk
  list: DeskLines
  /** Each line can be marked. */
  marking: boolean
}

/** The cases, the soonest deadline first; pages are added at the end. */
export function DeskList({ desk, list, marking }: DeskListProps) {
  const { marked, toggle } = desk.marks
  return (
    <Loaded query={list}>
      {() => (
        <View id="desk-list">
          {desk.words !== '' && (
            <Text className="small second block desk-found" id="desk-found">
              {foundWords(desk, list)}
            </Text>
          )}
          {list.lines.length === 0 && <NothingHere desk={desk} ended={list.ended} />}
          {list.lines.map((line) => (
            <DeskLine
              key={line.callId ?? line.id}
              {...{
                line,
                chosen: desk.wide && line.id === desk.chosen,
                onOpen: () => desk.open(line.id),
                found: list.everywhere,
              }}
              mark={marking ? { on: marked.includes(line.id), toggle: () => toggle(line.id) } : undefined}
            />
          ))}
          {!list.ended && (
            <MainButton kind="plain" id="more-cases" onTap={list.more} pending={list.loadingMore}>
              再看一些
            </MainButton>
          )}
          {list.ended && list.lines.length > 0 && desk.words === '' && (
            <Text className="small hint block">就这些了,共{list.lines.length}件</Text>
          )}
        </View>
      )}
    </Loaded>
  )
}

function foundWords({ words, view, filters }: Desk, { everywhere, ended, lines, read }: DeskLines): string {
  if (!everywhere) return `在“${VIEW_WORDS[view ?? 'waiting']}”已经打开的${read}件里,有“${words}”的${lines.length}件。`
  const narrowed = filters.category || filters.community ? ',只找筛选的类别和社区' : ''
  return `有“${words}”的${ended ? '' : '先打开了'}${lines.length}件,新的在前${narrowed}。`
}

function NothingHere({ desk, ended }: { desk: Desk; ended: boolean }) {
  // A search looks through so many at a time: none among these is not none at all.
  if (desk.words !== '' && !ended) return <Empty sentence="已经找过的里没有,下面可以接着找更早的。" />
  if (desk.words !== '') {
    return (
      <Empty
        sentence="没有找到。可以换两个字再找,或输入完整的14位编号。"
        todo="回到列表"
        onTap={() => desk.search('')}
      />
    )
  }
  if (Object.keys(desk.filters).length > 0) {
    return <Empty sentence="这样筛选没有诉求。" todo="不筛选了" onTap={desk.clearFilters} />
  }
  return <Empty sentence={NOTHING[desk.view ?? 'waiting']} />
}
