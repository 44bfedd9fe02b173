import Switch from '@taroify/core/switch'
import { Text, View } from '@tarojs/components'
import '@taroify/core/switch/index.css'
import { CATEGORIES, type Category } from '../../../contract/case/words'
import { Choice } from '../../ui/choice'
import { spoken } from '../../ui/spoken'
import '../../ui/large-type-switch.css'
import './guide.css'

export const ANY = 'any'
const KINDS = [
  { value: ANY, label: '全部' },
  ...(Object.entries(CATEGORIES) as [Category, string][]).map(([value, label]) => ({ value, label })),
]

interface GuideFiltersProps {
  category: string
  instant: boolean
  onCategory(category: string): void
  onInstant(instant: boolean): void
}

/** What kind of matter, and whether only what is decided at once. */
export function GuideFilters({ category, instant, onCategory, onInstant }: GuideFiltersProps) {
  return (
    <View className="guide-filters">
      <Choice {...{ id: 'guide-kind', label: '哪一类', options: KINDS, chosen: category }} onChoose={onCategory} />
      <View
        className="large-switch card gap"
        id="guide-instant"
        onClick={() => onInstant(!instant)}
        {...spoken('switch', '只看秒批', { 'aria-checked': instant })}
      >
        <View>
          <Text className="block">只看“秒批”</Text>
          <Text className="small second block">材料齐,当场就批</Text>
        </View>
        <Switch className="large-switch-knob" checked={instant} aria-hidden="true" />
      </View>
    </View>
  )
}
