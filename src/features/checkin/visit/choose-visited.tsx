import { Text } from '@tarojs/components'
import { useEffect, useState } from 'react'
import type { Visited } from '../../../../contract/checkin/visit-view'
import { CONTACT_KINDS } from '../../../../contract/pairing/words'
import { currentPerson } from '../../../api/session'
import { useLivePages, useLiveQuery } from '../../../api/use-live-query'
import { useValue } from '../../../api/value'
import { Card } from '../../../ui/card'
import { Choice } from '../../../ui/choice'
import { dayWords } from '../../../ui/day-words'
import { Empty } from '../../../ui/empty'
import { go } from '../../../ui/go'
import { ListEnd } from '../../../ui/list-end'
import { Loaded } from '../../../ui/loaded'
import { beginVisit, keptVisitable } from './begun-visits'

type Of = 'mine' | Visited['kind']
const OPTIONS = [
  { value: 'mine' as const, label: '我联系的' },
  ...(Object.keys(CONTACT_KINDS) as Visited['kind'][]).map((value) => ({
    value,
    label: `本社区的${CONTACT_KINDS[value]}`,
  })),
]

/** Whom to visit: as it was read last where there is no signal. */
export function ChooseVisited() {
  const [of, setOf] = useState<Of>('mine')
  const works = useLiveQuery('directory.view-me', {}).data?.roles.some(({ role }) => role === 'community_worker')
  const query = useLivePages('checkin.list-visitable', { of })
  const kept = useValue(keptVisitable)
  const read = query.data?.flatMap((page) => page.visitable)
  const mine = of === 'mine' ? read : undefined
  useEffect(() => {
    if (mine && JSON.stringify(mine) !== JSON.stringify(keptVisitable.get().visitable))
      keptVisitable.set({ person: currentPerson(), visitable: mine })
  }, [mine])
  const before =
    of === 'mine' && kept.person === currentPerson() && kept.visitable.length > 0 ? kept.visitable : undefined
  const shown = read ?? before
  return (
    <>
      <Text className="section-title">去走访谁</Text>
      {works && <Choice<Of> {...{ id: 'visit-of', label: '看哪些', options: OPTIONS, chosen: of, onChoose: setOf }} />}
      {shown ? <VisitedList shown={shown} /> : <Loaded query={query}>{() => null}</Loaded>}
      {read && read.length > 0 && <ListEnd id="more-visitable" query={query} byButton />}
    </>
  )
}

function VisitedList({ shown }: { shown: Visited[] }) {
  if (shown.length === 0) return <Empty sentence="还没有联系的户、企业或村。安排好以后会出现在这里。" />
  return shown.map((visited) => (
    <Card
      key={visited.contactPointId}
      id={`go-${visited.contactPointId}`}
      title={visited.title}
      label={`走访${visited.title}`}
      onTap={() => go('packages/member/visit/index', { visitId: beginVisit(visited) })}
    >
      <Text className="block second">{visited.address}</Text>
      <Text className="small second block">
        {visited.lastVisitAt ? `上次 ${dayWords(visited.lastVisitAt)}` : '还没有走访过'}
      </Text>
      <Text className="block">去走访 ›</Text>
    </Card>
  ))
}
