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
import { whenWords } from './when-words'
import './activity.css'

/** A duty's turns: whose each is, and giving one's own to somebody who agrees. */
export function Shifts({ view: { activityId, shifts } }: { view: ActivityView }) {
  const others = [...new Map(shifts.map(({ personId, name }) => [personId, { id: personId, name }])).values()]
  return (
    <Card title="排班" id="activity-shifts">
      {shifts.map(({ shiftId, from, to, name, mine, swapWith, askedMe, personId }) => (
        <View key={shiftId} className="shift-row" id={`shift-${shiftId}`}>
          <Text className="block">{whenWords(from, to)}</Text>
          <Text className="block second">
            {name}
            {mine ? '(我)' : ''}
            {swapWith ? `,已请${askedMe ? '您' : swapWith}换班,等答复` : ''}
          </Text>
          {mine && !swapWith && others.length > 0 && (
            <AskSwap {...{ activityId, shiftId, others: others.filter((one) => one.id !== personId) }} />
          )}
          {askedMe && (
            <>
              <TapAct
                operation="checkin.answer-swap"
                input={{ activityId, shiftId, agree: true }}
                id={`swap-yes-${shiftId}`}
                label="同意,这一班我来"
                kind="main"
              />
              <TapAct
                operation="checkin.answer-swap"
                input={{ activityId, shiftId, agree: false }}
                id={`swap-no-${shiftId}`}
                label="换不了"
              />
            </>
          )}
        </View>
      ))}
    </Card>
  )
}

interface AskSwapProps {
  activityId: string
  shiftId: string
  others: { id: string; name: string }[]
}

/** One of the roster is asked to take one's own turn; it stays one's own until they agree. */
function AskSwap({ activityId, shiftId, others }: AskSwapProps) {
  const { run, pending, failure } = useOperation('checkin.ask-swap')
  const [chosen, setChosen] = useState<string>()
  if (others.length === 0) return null
  return (
    <Act id={`swap-${shiftId}`} label="这一班请人换">
      <Choice
        {...{ id: `swap-with-${shiftId}`, label: '请谁来', chosen, onChoose: setChosen }}
        options={others.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <MainButton
        id={`swap-ask-${shiftId}`}
        pending={pending}
        disabled={chosen === undefined}
        onTap={() => void run({ activityId, shiftId, withPersonId: chosen ?? '' })}
      >
        请他换班
      </MainButton>
      <ActionFailed failure={failure} />
    </Act>
  )
}
