import { Text, View } from '@tarojs/components'
import { CATEGORIES, type Category } from '../../../contract/case/words'
import type { DataOf } from '../../../contract/operations'
import { Card } from '../../ui/card'
import { go } from '../../ui/go'
import './guide.css'

export type GuideLine = DataOf<'directory.search-guides'>['guides'][number]

/** One matter in the list: what it is called, how long it takes, whether it is decided at once. */
export function GuideCard({ guide }: { guide: GuideLine }) {
  const { guideId, title, category, instant, takes, sample } = guide
  const marks = [...(instant ? ['秒批'] : []), ...(sample ? ['示例'] : [])]
  return (
    <Card
      id={`guide-${guideId}`}
      onTap={() => go('packages/guide/entry/index', { guideId, title })}
      label={[title, ...marks, takes].join(',')}
    >
      <View className="guide-head">
        <Text className="guide-title">{title}</Text>
        <GuideMarks instant={instant} sample={sample} />
      </View>
      <Text className="small second block">
        {CATEGORIES[category as Category] ?? ''} · {takes}
      </Text>
    </Card>
  )
}

/** 秒批 and 示例 beside a title. */
export function GuideMarks({ instant, sample }: { instant: boolean; sample: boolean }) {
  return (
    <View className="guide-marks">
      {instant && <Text className="guide-mark guide-instant">秒批</Text>}
      {sample && <Text className="guide-mark guide-sample">示例</Text>}
    </View>
  )
}
