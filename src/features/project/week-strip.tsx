import { Text, View } from '@tarojs/components'
import type { ItemLine, WeekView } from '../../../contract/project/list-view'
import { weekWords } from '../../../contract/project/weeks'
import { WEEK_STATES } from '../../../contract/project/words'
import './project.css'

/** A sign and a colour for each state; what it means is said in words beside it. */
const SIGNS: Record<WeekView['state'], { sign: string; tone: string }> = {
  planned: { sign: '·', tone: 'hint' },
  done: { sign: '✓', tone: 'good' },
  missed: { sign: '✕', tone: 'wrong' },
  made_up: { sign: '补', tone: 'wait' },
  rest: { sign: '–', tone: 'hint' },
}

/** The weeks of an item side by side, and in words what was missed. */
export function WeekStrip({ item: { weeks, missed, inARow } }: { item: ItemLine }) {
  const written = weeks.filter(({ state }) => state === 'done' || state === 'made_up').length
  const asked = weeks.filter(({ state }) => state !== 'rest').length
  return (
    <>
      <View className="week-strip" aria-hidden>
        {weeks.map(({ week, state, now }) => (
          <Text key={week} className={`week-sign ${SIGNS[state].tone}${now ? ' week-now' : ''}`}>
            {SIGNS[state].sign}
          </Text>
        ))}
      </View>
      <Text className="small second block">
        {asked}周里写了{written}周
      </Text>
      {inARow > 0 && <Text className="wrong block">! 已经连着漏了{inARow}周没写进展</Text>}
      {inARow === 0 && missed > 0 && <Text className="small wait block">漏过{missed}周</Text>}
    </>
  )
}

/** Week by week, with what was to be done in each. */
export function WeekRows({ weeks }: { weeks: WeekView[] }) {
  return weeks.map(({ week, words, state, now }) => (
    <View key={week} className="week-row">
      <Text className={`week-sign ${SIGNS[state].tone}`} aria-hidden>
        {SIGNS[state].sign}
      </Text>
      <View>
        <Text className="small second block">
          {weekWords(week)}
          {now ? ' · 这一周' : ''} ·{' '}
          <Text className={SIGNS[state].tone}>{now && state === 'planned' ? '还没写' : WEEK_STATES[state]}</Text>
        </Text>
        <Text className="block prewrap">{words}</Text>
      </View>
    </View>
  ))
}
