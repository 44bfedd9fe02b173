import { Text } from '@tarojs/components'
import { CATEGORIES } from '../../../../contract/case/words'
import { useLiveQuery } from '../../../api/use-live-query'
import { Card } from '../../../ui/card'
import { maySearch } from './desk-state'
import type { Desk } from './use-desk'

/** As many as leave the list in sight; the newest. */
const SHOWN = 3

/** 普遍性问题 of the place, each a card that lists its cases; nothing where there is none. */
export function CommonProblems({ desk }: { desk: Desk }) {
  const { data } = useLiveQuery('case.list-common', {}, { enabled: maySearch(desk.me) })
  return (
    <>
      {data?.problems.slice(0, SHOWN).map(({ id, community, category, sentence, words }) => (
        <Card
          key={id}
          id={`common-${id}`}
          label={`${community}:${sentence}`}
          onTap={words[0] ? () => desk.search(words[0] ?? '') : undefined}
        >
          <Text className="block small wait">! 普遍性问题 · {community}</Text>
          <Text className="block">
            {CATEGORIES[category]}:{sentence}
          </Text>
          {words[0] && <Text className="block small second">看这些诉求 ›</Text>}
        </Card>
      ))}
    </>
  )
}
