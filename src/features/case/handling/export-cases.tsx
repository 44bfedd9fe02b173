import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { CATEGORIES, type Category } from '../../../../contract/case/words'
import type { DataOf } from '../../../../contract/operations'
import { useDraft } from '../../../api/use-draft'
import { useOperation } from '../../../api/use-operation'
import { Card } from '../../../ui/card'
import { Choice } from '../../../ui/choice'
import { MainButton } from '../../../ui/main-button'
import { optionsOf } from '../../../ui/options-of'
import { OutcomeNote } from '../../../ui/outcome-note'
import { TextBox } from '../../../ui/text-box'
import { daysOf, type ExportDraft, PERIODS, type Period } from './export-days'
import { exportReach } from './export-reach'
import { MadeTable } from './made-table'

const ANY = 'any'
const CATEGORY_OPTIONS = [{ value: ANY, label: '不限' }, ...optionsOf<Category>(CATEGORIES)]
const PERIOD_OPTIONS = optionsOf<Period>(PERIODS)
const EMPTY: ExportDraft = { period: 'month', from: '', to: '' }

/** The office's cases as a table to take along; nothing for those who may not. */
export function ExportCases({ me }: { me: DataOf<'directory.view-me'> }) {
  const [draft, change] = useDraft<ExportDraft>('export', EMPTY)
  const [tried, setTried] = useState(false)
  const [made, setMade] = useState<DataOf<'case.export-cases'>>()
  const { run, pending, failure } = useOperation('case.export-cases')
  const reach = exportReach(me)
  if (reach.length === 0) return null
  const days = daysOf(draft, new Date())
  const wrong = tried && 'wrong' in days ? days.wrong : {}
  function put(part: Partial<ExportDraft>) {
    setMade(undefined)
    change(part)
  }
  async function make() {
    setTried(true)
    if ('wrong' in days) return
    setMade(undefined)
    const category = draft.category as Category | undefined
    const outcome = await run({ ...days, ...(category ? { category } : {}) })
    if (outcome.kind === 'done') setMade(outcome.data)
  }
  return (
    <Card title="导出表格" id="export">
      {reach.map((sentence) => (
        <Text key={sentence} className="small second block">
          {sentence}
        </Text>
      ))}
      <Text className="text-box-label">哪些日子反映的</Text>
      <Choice
        {...{ id: 'export-period', label: '哪些日子反映的', options: PERIOD_OPTIONS, chosen: draft.period }}
        onChoose={(period) => put({ period })}
      />
      {draft.period === 'own' && (
        <View className="gap">
          <TextBox
            {...{ id: 'export-from', label: '从哪天', line: true, most: 12, value: draft.from, wrong: wrong.from }}
            placeholder="2026-10-01"
            onChange={(from) => put({ from })}
          />
          <TextBox
            {...{ id: 'export-to', label: '到哪天', line: true, most: 12, value: draft.to, wrong: wrong.to }}
            placeholder="2026-10-31"
            onChange={(to) => put({ to })}
          />
        </View>
      )}
      <Text className="text-box-label">类别</Text>
      <Choice
        {...{ id: 'export-category', label: '类别', options: CATEGORY_OPTIONS, chosen: draft.category ?? ANY }}
        onChoose={(value) => put({ category: value === ANY ? undefined : value })}
      />
      <View className="gap">
        <MainButton id="export-make" kind="plain" pending={pending} onTap={() => void make()}>
          导出表格
        </MainButton>
      </View>
      {pending && <Text className="small second block">件数多的时候要等一会儿,请不要离开这一页。</Text>}
      {!pending && <OutcomeNote failure={failure} waiting={false} />}
      {made && <MadeTable key={made.url} made={made} />}
    </Card>
  )
}
