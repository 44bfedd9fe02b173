import { Text } from '@tarojs/components'
import { TextBox } from '../../ui/text-box'

interface WeekFieldsProps {
  id: string
  title: string
  weeks: { week: string; words: string; rest?: string }[]
  plans: Record<string, string>
  onChange(week: string, words: string): void
}

/** One line for each week; a week without a working day says why nothing is asked for. */
export function WeekFields({ id, title, weeks, plans, onChange }: WeekFieldsProps) {
  if (weeks.length === 0) return null
  return (
    <>
      <Text className="section-title">{title}</Text>
      {weeks.map(({ week, words, rest }) =>
        rest ? (
          <Text key={week} className="small second block">
            {words}:{rest},不用写
          </Text>
        ) : (
          <TextBox
            key={week}
            {...{ id: `${id}-${week}`, label: words, value: plans[week] ?? '', most: 200, line: true }}
            onChange={(typed) => onChange(week, typed)}
          />
        ),
      )}
    </>
  )
}
