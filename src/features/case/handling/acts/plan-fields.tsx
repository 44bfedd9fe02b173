import { Text, View } from '@tarojs/components'
import { Choice } from '../../../../ui/choice'
import { MainButton } from '../../../../ui/main-button'
import { TextBox } from '../../../../ui/text-box'

export interface PlanLine {
  measure: string
  responsible: string
  by: string
}
export interface PlanDraft {
  sponsorId?: string | undefined
  plan: PlanLine[]
}
const EMPTY: PlanLine = { measure: '', responsible: '', by: '' }

/** What 主动办 still lacks, in words; empty when nothing does. */
export function planLacks({ sponsorId, plan }: PlanDraft): string {
  if (!sponsorId) return '还没有选挂点领导'
  const ready = plan.filter(({ measure, responsible, by }) => measure.trim() && responsible.trim() && DAY.test(by))
  if (plan.length === 0) return '整改清单还没有一条'
  return ready.length < plan.length ? '整改清单有一条没写全(措施、责任人、2026-01-31 这样的日期)' : ''
}
const DAY = /^\d{4}-\d{2}-\d{2}$/

interface PlanFieldsProps extends PlanDraft {
  leaders: { id: string; name: string }[]
  change(part: Partial<PlanDraft>): void
}

/** 挂点领导 and 整改清单: who answers for it, and what is done by whom until when. */
export function PlanFields({ leaders, sponsorId, plan, change }: PlanFieldsProps) {
  const set = (at: number, part: Partial<PlanLine>) =>
    change({ plan: plan.map((line, index) => (index === at ? { ...line, ...part } : line)) })
  return (
    <View className="gap">
      <Text className="block">挂点领导</Text>
      <Choice
        {...{
          id: 'sponsor',
          label: '挂点领导',
          chosen: sponsorId,
          onChoose: (id: string) => change({ sponsorId: id }),
        }}
        options={leaders.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Text className="block">整改清单</Text>
      {plan.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line has no name of its own, and lines are only added at the end
        <View key={at} className="plan-line">
          <TextBox
            {...{ id: `plan-measure-${at}`, label: `第${at + 1}条:做什么`, most: 200, line: true, value: line.measure }}
            onChange={(measure) => set(at, { measure })}
          />
          <TextBox
            {...{ id: `plan-who-${at}`, label: '谁负责', most: 40, line: true, value: line.responsible }}
            onChange={(responsible) => set(at, { responsible })}
          />
          <TextBox
            {...{ id: `plan-by-${at}`, label: '哪天前做完', most: 10, line: true, value: line.by }}
            placeholder="2026-01-31"
            onChange={(by) => set(at, { by })}
          />
          <MainButton
            kind="quiet"
            id={`plan-drop-${at}`}
            onTap={() => change({ plan: plan.filter((_, index) => index !== at) })}
          >
            去掉这一条
          </MainButton>
        </View>
      ))}
      <MainButton kind="plain" id="plan-add" onTap={() => change({ plan: [...plan, EMPTY] })}>
        加一条
      </MainButton>
    </View>
  )
}
