import { Text } from '@tarojs/components'
import { CONTACT_KINDS } from '../../../../contract/pairing/words'
import { useOperation } from '../../../api/use-operation'
import { Card } from '../../../ui/card'
import { dayWords, momentWords } from '../../../ui/day-words'
import { Loaded } from '../../../ui/loaded'
import { MainButton } from '../../../ui/main-button'
import { OutcomeNote } from '../../../ui/outcome-note'
import { WaitingList } from '../../../ui/waiting-list'
import { CheckInForm } from './check-in-form'
import { calendarWords } from './days-ahead'
import { ExplainForm } from './explain-form'
import { useVisit } from './use-visit'
import { VisitFacts } from './visit-facts'
import { WriteUpForm } from './write-up-form'

/** One visit from the door to the next one. Nothing of it needs a signal. */
export function VisitPage({ visitId }: { visitId: string }) {
  const { query, view, begun, state, waiting, visited } = useVisit(visitId)
  if (!visited) return <Loaded query={query}>{() => null}</Loaded>
  const mine = begun !== undefined || view?.mine === true
  const plannedOn = view?.plannedOn ?? begun?.plannedOn
  return (
    <>
      <Card title={visited.title} id="visit-whom">
        <Text className="block second">
          {CONTACT_KINDS[visited.kind]} · {visited.community.name}
        </Text>
        <Text className="block">{visited.address}</Text>
        {visited.lastVisitAt && <Text className="small second block">上次走访:{dayWords(visited.lastVisitAt)}</Text>}
        {state === 'planned' && plannedOn && <Text className="block">约好:{calendarWords(plannedOn)}</Text>}
        {state === 'cancelled' && <Text className="block wait">这次走访已取消</Text>}
      </Card>
      <WaitingList />
      {begun?.checkedInAt && !view?.checkIn && state !== 'new' && (
        <Text className="block good">✓ {momentWords(begun.checkedInAt)}签到,有信号时自动送出</Text>
      )}
      {mine && (state === 'new' || state === 'planned') && (
        <CheckInForm visitId={visitId} visited={visited} planned={state === 'planned'} />
      )}
      {mine && state === 'checked_in' && <WriteUpForm visitId={visitId} visited={visited} />}
      {state === 'done' && waiting && <Text className="block good">✓ 写好了,有信号时自动送出</Text>}
      {view?.actions.includes('explain') && <ExplainForm view={view} />}
      {view && <VisitFacts view={view} />}
      {view?.actions.includes('cancel') && state === 'planned' && <CancelVisit visitId={visitId} />}
    </>
  )
}

function CancelVisit({ visitId }: { visitId: string }) {
  const { run, pending, failure, waiting } = useOperation('checkin.cancel-visit')
  return (
    <>
      <MainButton
        kind="quiet"
        id="visit-cancel"
        pending={pending}
        onTap={() => void run({ visitId }, { title: '取消走访' })}
      >
        不去了,取消
      </MainButton>
      <OutcomeNote failure={failure} waiting={waiting} />
    </>
  )
}
