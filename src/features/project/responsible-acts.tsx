import { useState } from 'react'
import { addDays } from '../../../contract/district-time'
import type { ItemView } from '../../../contract/project/list-view'
import { weekWords } from '../../../contract/project/weeks'
import { useLiveQuery } from '../../api/use-live-query'
import { WordsAct } from '../../ui/acts/words-act'
import { Choice } from '../../ui/choice'
import { dueDay } from '../../ui/due-words'
import { PickField } from '../../ui/pick-field'
import { WeekFields } from './week-fields'

/** For the present week; or, where earlier ones were missed, for one of them. */
export function ReportWeek({ item: { itemId, weeks, title } }: { item: ItemView }) {
  const open = weeks.filter(({ state, now }) => now || state === 'missed')
  const [chosen, setChosen] = useState<string>()
  const week = open.find((one) => one.week === chosen) ?? open.find(({ now }) => now) ?? open[0]
  if (!week) return null
  return (
    <WordsAct
      // Open until it was written; then it closes, and more can be added.
      key={`${week.week}:${week.state}`}
      {...{ operation: 'project.report-week', of: itemId, id: 'item-report' }}
      {...(week.state === 'done' ? { label: `再写几句:${title}` } : { label: `写这一周:${title}`, first: true })}
      then={`${weekWords(week.week)}要做的:${week.words}`}
      {...{ ask: '这一周做了什么', least: 2, most: 1000, send: '写好了', field: 'words', withPhotos: true }}
      input={(words) => ({ itemId, week: week.week, words })}
      under={() =>
        open.length > 1 && (
          <Choice
            {...{ id: 'item-week', label: '写哪一周', chosen: week.week, onChoose: setChosen }}
            options={open.map((one) => ({
              value: one.week,
              label: one.now ? '这一周' : `补写${weekWords(one.week)}`,
            }))}
          />
        )
      }
    />
  )
}

export function HandInItem({ itemId }: { itemId: string }) {
  return (
    <WordsAct
      {...{ operation: 'project.hand-in-item', of: itemId, id: 'item-hand-in', label: '改好了,申请销号' }}
      {...{ ask: '整改得怎么样', least: 2, most: 2000, send: '申请销号', field: 'words', withPhotos: true }}
      then="列清单的单位会去核实;核实通过才销号。"
      input={(words) => ({ itemId, words })}
    />
  )
}

/** With a day after the present one, and what is done in each week that it adds. */
export function AskItemExtension({ item }: { item: ItemView }) {
  const { itemId, dueOn, deciderName } = item
  const [day, setDay] = useState(addDays(dueOn, 7))
  const [plans, setPlans] = useState<Record<string, string>>({})
  const later = day > dueOn
  const query = useLiveQuery('project.list-weeks', { dueOn: day }, { enabled: later })
  const there = new Set(item.weeks.map(({ week }) => week))
  const added = (query.data?.weeks ?? []).filter(({ week }) => !there.has(week))
  const weeks = added.map(({ week }) => ({ week, words: plans[week] ?? '' }))
  return (
    <WordsAct
      {...{ operation: 'project.ask-extension', of: itemId, id: 'item-extension', label: '申请延期' }}
      {...{ ask: '为什么要延期', least: 2, most: 500, send: '送出申请', field: 'reason' }}
      then={`由${deciderName}决定;决定前按原来的期限。`}
      lacks={[
        ...(later ? [] : [`${dueDay(dueOn)}以后的日子`]),
        ...(added.some(({ week, rest }) => !rest && !plans[week]?.trim()) ? ['多出来的每一周做什么'] : []),
      ]}
      input={(reason) => ({ itemId, reason, dueOn: day, weeks })}
      under={() => (
        <>
          <PickField
            {...{ mode: 'date', id: 'item-extension-day', label: '延到哪一天', value: day, words: dueDay(day) }}
            onPick={setDay}
          />
          {later && (
            <WeekFields
              {...{ id: 'item-extension-week', weeks: added, plans, title: '多出来的几周做什么' }}
              onChange={(week, words) => setPlans((now) => ({ ...now, [week]: words }))}
            />
          )}
        </>
      )}
    />
  )
}
