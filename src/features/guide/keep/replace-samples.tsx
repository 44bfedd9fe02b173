import { Text, View } from '@tarojs/components'
import { useLiveQuery } from '../../../api/use-live-query'
import { spoken } from '../../../ui/spoken'
import '../guide.css'

/** Whether the made-up matters go when the real ones come; asked only while there may be some. */
export function ReplaceSamples({ on, onChange }: { on: boolean; onChange(on: boolean): void }) {
  const first = useLiveQuery('directory.search-guides', { words: '' })
  if (!first.data?.guides.some(({ sample }) => sample)) return null
  return (
    <View
      className="guide-tick gap"
      id="replace-samples"
      onClick={() => onChange(!on)}
      {...spoken('checkbox', '同时删除全部示例', { 'aria-checked': on })}
    >
      <Text className={on ? 'guide-box guide-box-on' : 'guide-box'} aria-hidden>
        {on ? '✓' : ''}
      </Text>
      <Text>同时删除全部示例</Text>
    </View>
  )
}
