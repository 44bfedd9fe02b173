import { Text, View } from '@tarojs/components'
import { useDraft } from '../../../api/use-draft'
import { useOperation } from '../../../api/use-operation'
import { Card } from '../../../ui/card'
import { Choice } from '../../../ui/choice'
import { MainButton } from '../../../ui/main-button'
import { OutcomeNote } from '../../../ui/outcome-note'
import { TextBox } from '../../../ui/text-box'
import { type DayRow, dayFacts } from './days-of-month'

type Set = 'work' | 'off' | 'calendar'
const OPTIONS: { value: Set; label: string; explained?: string }[] = [
  { value: 'work', label: '上班', explained: '这一天算进办理期限' },
  { value: 'off', label: '休息', explained: '这一天不算进办理期限' },
  { value: 'calendar', label: '按国家公布的', explained: '不再单独设置这一天' },
]
const WORKING: Record<Set, boolean | null> = { work: true, off: false, calendar: null }

/** One day: work, off, or as the published calendar has it; why, in a few words. */
export function DayForm({ day, onDone }: { day: DayRow; onDone(): void }) {
  const [draft, change, clear] = useDraft<{ set?: Set; name?: string }>(`working-day:${day.date}`, {})
  const save = useOperation('directory.set-working-day')
  const name = draft.name ?? day.name
  const chosen = draft.set ?? (day.working ? 'work' : 'off')
  async function submit() {
    const outcome = await save.run({ date: day.date, working: WORKING[chosen], name })
    if (outcome.kind !== 'done') return
    clear()
    onDone()
  }
  return (
    <Card title={day.words} id="day-form">
      <Text className="block second">现在:{dayFacts(day)}</Text>
      <Choice {...{ id: 'day-set', label: '这一天', options: OPTIONS, chosen }} onChoose={(set) => change({ set })} />
      {chosen !== 'calendar' && (
        <View className="gap">
          <TextBox
            {...{ id: 'day-name', label: '说明', line: true, most: 30, value: name, wrong: save.failure?.fields?.name }}
            placeholder="比如:国庆节补班"
            onChange={(to) => change({ name: to })}
          />
        </View>
      )}
      <MainButton id="day-save" pending={save.pending} onTap={submit}>
        保存这一天
      </MainButton>
      <OutcomeNote failure={save.failure} waiting={false} />
      <MainButton kind="quiet" id="day-cancel" onTap={onDone}>
        先不改
      </MainButton>
    </Card>
  )
}
