import { Text, View } from '@tarojs/components'
import { TextBox } from '../../../ui/text-box'

interface PublicDraft {
  summary: string
  answer: string
}

/** 公开办: the answer that everybody reads, with names left out. */
export function PublicWords({ draft, change }: { draft: PublicDraft; change(part: Partial<PublicDraft>): void }) {
  return (
    <View className="gap">
      <Text className="block">公开办:答复要公开,人人看得到。不要写姓名、电话、门牌。</Text>
      <TextBox
        {...{ id: 'public-summary', label: '公开:是什么事', value: draft.summary, most: 300 }}
        onChange={(summary) => change({ summary })}
      />
      <TextBox
        {...{ id: 'public-answer', label: '公开:怎么办好的', value: draft.answer, most: 1000 }}
        onChange={(answer) => change({ answer })}
      />
    </View>
  )
}
