import { dayWords } from '../../../ui/day-words'
import { FieldWrong } from '../../../ui/field-wrong'
import { PickField } from '../../../ui/pick-field'
import { instantOf } from './activity-draft'
import type { FieldsProps } from './activity-fields'

/** From when until when; most end the same day. */
export function TimeFields({ draft: { day, from, endDay, to }, change, wrong }: FieldsProps) {
  const wordsOf = (picked: string) => picked && dayWords(instantOf(picked, '12:00'))
  return (
    <>
      <PickField
        {...{ mode: 'date', id: 'activity-day', label: '哪天', value: day, words: wordsOf(day) }}
        onPick={(picked) => change({ day: picked, ...(endDay && endDay <= picked ? { endDay: '' } : {}) })}
      />
      <PickField mode="time" id="activity-from" label="几点开始" value={from} onPick={(at) => change({ from: at })} />
      {day !== '' && (
        <PickField
          {...{ mode: 'date', id: 'activity-end-day', label: '结束那天', value: endDay || day }}
          words={endDay ? wordsOf(endDay) : '同一天'}
          onPick={(picked) => change({ endDay: picked > day ? picked : '' })}
        />
      )}
      <PickField mode="time" id="activity-to" label="几点结束" value={to} onPick={(at) => change({ to: at })} />
      <FieldWrong sentence={wrong('from') ?? wrong('to')} id="activity-times-wrong" />
    </>
  )
}
