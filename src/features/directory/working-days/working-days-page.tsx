import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { districtDay } from '../../../../contract/district-time'
import { useLiveQuery } from '../../../api/use-live-query'
import { Choice } from '../../../ui/choice'
import { Loaded } from '../../../ui/loaded'
import { spoken } from '../../../ui/spoken'
import { DayForm } from './day-form'
import { dayFacts, daysOfMonth } from './days-of-month'
import './working-days.css'

/** The district's own code; its admin alone sets days, which hold for all. */
const DISTRICT = '440112'
const MONTHS = Array.from({ length: 12 }, (_, at) => ({ value: String(at + 1), label: `${at + 1}月` }))

/** Work and rest, month by month: the published calendar, and what the district set itself. */
export function WorkingDaysPage() {
  const [today] = useState(() => districtDay(new Date()))
  const thisYear = Number(today.slice(0, 4))
  const [year, setYear] = useState(thisYear)
  const [month, setMonth] = useState(Number(today.slice(5, 7)))
  const [open, setOpen] = useState<string>()
  const listed = useLiveQuery('directory.list-working-days', { year })
  const me = useLiveQuery('directory.view-me', {})
  const mayEdit = me.data?.roles.some(({ role, office }) => role === 'admin' && office === DISTRICT) ?? false
  const years = [thisYear - 1, thisYear, thisYear + 1, thisYear + 2].map((one) => ({
    value: String(one),
    label: `${one}年`,
  }))
  const show = (nextYear: number, nextMonth: number) => {
    setYear(nextYear)
    setMonth(nextMonth)
    setOpen(undefined)
  }
  return (
    <View>
      <Choice
        {...{ id: 'days-year', label: '哪一年', options: years, chosen: String(year) }}
        onChoose={(to) => show(Number(to), month)}
      />
      <View className="gap">
        <Choice
          {...{ id: 'days-month', label: '哪个月', options: MONTHS, chosen: String(month) }}
          onChoose={(to) => show(year, Number(to))}
        />
      </View>
      <Loaded query={listed}>
        {({ published, days }) => (
          <View className="gap">
            {!published && (
              <Text className="block wait" id="days-unpublished">
                {year}年的放假安排还没有公布。先按周一到周五上班算,期限会标明“暂定”。
              </Text>
            )}
            <Text className="block second">
              {mayEdit ? '点一天,可以改成上班或休息。改了以后,办理期限按新的算。' : '全区一样,由区管理员来改。'}
            </Text>
            <View className="days">
              {daysOfMonth(year, month, days).map((day) =>
                open === day.date ? (
                  <DayForm key={day.date} day={day} onDone={() => setOpen(undefined)} />
                ) : (
                  <View
                    key={day.date}
                    id={`day-${day.date}`}
                    className={`day${day.working ? '' : ' day-off'}`}
                    {...(mayEdit
                      ? { onClick: () => setOpen(day.date), ...spoken('button', `${day.words},${dayFacts(day)}`) }
                      : {})}
                  >
                    <Text>{day.words}</Text>
                    <Text className={day.name || day.setByAdmin ? 'day-named' : 'second'}>{dayFacts(day)}</Text>
                  </View>
                ),
              )}
            </View>
          </View>
        )}
      </Loaded>
    </View>
  )
}
