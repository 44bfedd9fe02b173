import { Text } from '@tarojs/components'
import { currentPerson } from '../../../api/session'
import { useLivePages } from '../../../api/use-live-query'
import { useValue } from '../../../api/value'
import { Card } from '../../../ui/card'
import { Empty } from '../../../ui/empty'
import { go } from '../../../ui/go'
import { ListEnd } from '../../../ui/list-end'
import { Loaded } from '../../../ui/loaded'
import { WaitingList } from '../../../ui/waiting-list'
import { type BegunVisit, begunVisits } from './begun-visits'
import { ChooseVisited } from './choose-visited'
import { VisitLineCard } from './visit-line-card'

/** 我的走访: what is under way, whom to visit, what was done. */
export function MyVisits() {
  const open = useLivePages('checkin.list-my-visits', { show: 'open' })
  const past = useLivePages('checkin.list-my-visits', { show: 'past' })
  const [openLines, pastLines] = [open, past].map((query) => query.data?.flatMap((page) => page.visits) ?? [])
  const known = [...(openLines ?? []), ...(pastLines ?? [])].map(({ visitId }) => visitId)
  const here = useValue(begunVisits).filter(
    (visit) => visit.person === currentPerson() && !visit.finished && !known.includes(visit.visitId),
  )
  return (
    <>
      <WaitingList />
      {here.map((visit) => (
        <BegunCard key={visit.visitId} visit={visit} />
      ))}
      {openLines?.map((visit) => (
        <VisitLineCard key={visit.visitId} visit={visit} />
      ))}
      {!open.ended && <ListEnd id="more-open-visits" query={open} byButton />}
      <ChooseVisited />
      <Text className="section-title">走访过的</Text>
      <Loaded query={past}>
        {() =>
          pastLines?.length ? (
            <>
              {pastLines.map((visit) => (
                <VisitLineCard key={visit.visitId} visit={visit} />
              ))}
              <ListEnd id="more-past-visits" query={past} byButton />
            </>
          ) : (
            <Empty sentence="还没有走访记录。去过以后会出现在这里。" />
          )
        }
      </Loaded>
    </>
  )
}

function BegunCard({ visit: { visitId, visited, checkedInAt } }: { visit: BegunVisit }) {
  const open = () => go('packages/member/visit/index', { visitId })
  return (
    <Card id={`begun-${visitId}`} title={visited.title} onTap={open} label={`接着走访${visited.title}`}>
      <Text className="block">{checkedInAt ? '已签到,记录还没写 ›' : '还没签到 ›'}</Text>
    </Card>
  )
}
