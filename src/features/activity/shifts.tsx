import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { ActivityView } from '../../../contract/checkin/activity-view'
import { useOperation } from '../../api/use-operation'
import { Act } from '../../ui/acts/act'
import { ActionFailed } from '../../ui/acts/action-failed'
import { TapAct } from '../../ui/acts/tap-act'
import { Card } from '../../ui/card'
import { Choice } from '../../ui/choice'
import { MainButton } from '../../ui/main-button'
import { When } from './when'
import { isOver } from './when-words'
import './activity.css'

type Turn = ActivityView['shifts'][number]

/** A duty's turns: whose each is, and giving one's own to somebody who agrees. */
export function Shifts({ view: { activityId, shifts, cancelled, hosts } }: { view: ActivityView }) {
  return (
    <Card title="排班" id="activity-shifts">
      {shifts.map((turn) => {
        const open = !cancelled && !isOver(turn)
        return (
          <View key={turn.shiftId} className="shift-row" id={`shift-${turn.shiftId}`}>
            <When from={turn.from} to={turn.to} />
            <Text className={turn.mine ? 'block shift-name' : 'block second'}>{whoseWords(turn)}</Text>
            {open && turn.mine && !turn.swapWith && (
              <AskSwap {...{ activityId, hosts, shiftId: turn.shiftId, others: whoCan(shifts, turn) }} />
            )}
            {open && turn.askedMe && <AnswerSwap {...{ activityId, shiftId: turn.shiftId }} />}
          </View>
        )
      })}
    </Card>
  )
}

/** The others of the roster, but for who has a turn of their own at that time. */
function whoCan(shifts: Turn[], { from, to }: Turn) {
  const busy = shifts.filter((turn) => turn.from < to && from < turn.to).map(({ personId }) => personId)
  const others = new Map(shifts.flatMap(({ personId, name, mine }) => (personId && !mine ? [[personId, name]] : [])))
  return [...others].filter(([id]) => !busy.includes(id)).map(([id, name]) => ({ value: id, label: name }))
}

const whoseWords = ({ name, mine, swapWith, askedMe }: Turn) =>
  `${name}${mine ? '(我)' : ''}${swapWith ? `,已请${askedMe ? '您' : swapWith}换班,等答复` : ''}`

function AnswerSwap({ activityId, shiftId }: { activityId: string; shiftId: string }) {
  const answer = { operation: 'checkin.answer-swap' as const, title: '答复换班' }
  return (
    <>
      <TapAct
        {...answer}
        input={{ activityId, shiftId, agree: true }}
        id={`swap-yes-${shiftId}`}
        label="同意,这一班我来"
        kind="main"
      />
      <TapAct {...answer} input={{ activityId, shiftId, agree: false }} id={`swap-no-${shiftId}`} label="换不了" />
    </>
  )
}

interface AskSwapProps {
  activityId: string
  shiftId: string
  /** Who fills the roster needs no advice whom to tell. */
  hosts: boolean
  others: { value: string; label: string }[]
}

/** One of the roster is asked to take one's own turn; it stays one's own until they agree. */
function AskSwap({ activityId, shiftId, hosts, others }: AskSwapProps) {
  const { run, pending, failure } = useOperation('checkin.ask-swap')
  const [chosen, setChosen] = useState<string>()
  const name = others.find(({ value }) => value === chosen)?.label
  if (others.length === 0) {
    return hosts ? null : <Text className="small second block">来不了请告诉主办的人:排班里别人这个时间都没有空。</Text>
  }
  return (
    <Act id={`swap-${shiftId}`} label="这一班请人换" inside>
      <Text className="small second block">请谁来?对方同意以后才换,在那以前这一班还是您的。</Text>
      <Choice {...{ id: `swap-with-${shiftId}`, label: '请谁来', chosen, onChoose: setChosen, options: others }} />
      <MainButton
        id={`swap-ask-${shiftId}`}
        pending={pending}
        disabled={chosen === undefined}
        onTap={() => void run({ activityId, shiftId, withPersonId: chosen ?? '' })}
      >
        {name ? `请${name}换这一班` : '先选请谁来'}
      </MainButton>
      <ActionFailed failure={failure} />
    </Act>
  )
}
