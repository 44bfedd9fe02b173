import { Text, View } from '@tarojs/components'
import { CATEGORIES, type Category } from '../../../../contract/case/words'
import type { GuideEntry } from '../../../../contract/directory/guide-entry'
import { useDraft } from '../../../api/use-draft'
import { useLiveQuery } from '../../../api/use-live-query'
import { useOperation } from '../../../api/use-operation'
import { Card } from '../../../ui/card'
import { Choice } from '../../../ui/choice'
import { FieldWrong } from '../../../ui/field-wrong'
import { MainButton } from '../../../ui/main-button'
import { optionsOf } from '../../../ui/options-of'
import { OutcomeNote } from '../../../ui/outcome-note'
import { Skeleton } from '../../../ui/skeleton'
import { TextBox } from '../../../ui/text-box'

const KINDS = optionsOf<Category>(CATEGORIES)
const YES_NO = [
  { value: 'yes', label: '是秒批' },
  { value: 'no', label: '不是' },
]
const EMPTY: GuideEntry = {
  ...{ title: '', category: 'other', instant: false, about: '', bring: [], takes: '' },
  ...{ where: '', hours: '', phone: '', online: '', office: '' },
}
type Words = Exclude<keyof GuideEntry, 'category' | 'instant' | 'bring'>
const BOXES: { field: Words; label: string; most: number; line?: boolean }[] = [
  { field: 'title', label: '事项名称', most: 60, line: true },
  { field: 'about', label: '是什么事:给谁办、办成什么,用大白话', most: 500 },
  { field: 'takes', label: '要多久', most: 60, line: true },
  { field: 'where', label: '去哪里办', most: 200 },
  { field: 'hours', label: '办理时间', most: 100, line: true },
  { field: 'phone', label: '咨询电话', most: 40, line: true },
  { field: 'online', label: '网上办理', most: 200 },
  { field: 'office', label: '主管单位', most: 60, line: true },
]

/** One matter, new or as it is now; what is typed stays until it is saved. */
export function GuideForm({ guideId, onDone }: { guideId: string | undefined; onDone(): void }) {
  const stored = useLiveQuery('directory.view-guide', { guideId: guideId ?? '' }, { enabled: guideId !== undefined })
  const [typed, change, clear] = useDraft<Partial<GuideEntry>>(`guide:${guideId ?? 'new'}`, {})
  const { run, pending, failure } = useOperation('directory.save-guide')
  if (guideId && !stored.data && !stored.failure) return <Skeleton cards={1} lines={8} />
  const { guideId: _, sample: __, ...now } = stored.data ?? { ...EMPTY, guideId: '', sample: false }
  const guide: GuideEntry = { ...now, ...typed }
  const wrong = (field: string) => failure?.fields?.[`guide.${field}`] ?? failure?.fields?.[field]
  async function save() {
    const bring = guide.bring.map((thing) => thing.trim()).filter(Boolean)
    const outcome = await run({ ...(guideId ? { guideId } : {}), guide: { ...guide, bring } })
    if (outcome.kind !== 'done') return
    clear()
    onDone()
  }
  const box = ({ field, label, most, line }: (typeof BOXES)[number]) => (
    <TextBox
      key={field}
      {...{ id: `guide-${field}`, label, most, line, value: guide[field], wrong: wrong(field) }}
      onChange={(value) => change({ [field]: value })}
    />
  )
  return (
    <Card title={guideId ? '修改这一条' : '添加一条'} id="guide-form">
      {BOXES.slice(0, 2).map(box)}
      <Text className="text-box-label">类别</Text>
      <Choice
        {...{ id: 'form-kind', label: '类别', options: KINDS, chosen: guide.category }}
        onChoose={(category) => change({ category })}
      />
      <FieldWrong sentence={wrong('category')} id="form-kind-wrong" />
      <View className="gap">
        <Text className="text-box-label">是不是秒批</Text>
        <Choice
          {...{ id: 'form-instant', label: '是不是秒批', options: YES_NO, chosen: guide.instant ? 'yes' : 'no' }}
          onChoose={(value) => change({ instant: value === 'yes' })}
        />
      </View>
      <View className="gap">
        <TextBox
          {...{ id: 'guide-bring', label: '要带什么:一样写一行,什么都不用带就空着', most: 3000 }}
          value={guide.bring.join('\n')}
          onChange={(value) => change({ bring: value.split('\n') })}
          wrong={wrong('bring')}
        />
      </View>
      {BOXES.slice(2).map(box)}
      <MainButton id="guide-save" pending={pending} onTap={() => void save()}>
        保存
      </MainButton>
      <OutcomeNote failure={failure} waiting={false} />
      <MainButton kind="quiet" id="guide-cancel" onTap={onDone}>
        先不改
      </MainButton>
    </Card>
  )
}
