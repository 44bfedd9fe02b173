import { Text } from '@tarojs/components'
import { Card } from '../../ui/card'

const LINES = [
  '有烦心事,点“我要反映”,拍张照、写一句就行。',
  '谁在办、哪天前答复,在“诉求”里看得到。',
  '办得好不好您说了算:您不满意,就接着办。',
  '字太小?到“我的”里打开大字版。',
]

/** What this is good for, in four sentences. */
export function WhatICanDo() {
  return (
    <>
      <Text className="section-title">在这里能做什么</Text>
      <Card>
        {LINES.map((line) => (
          <Text className="block can-do" key={line}>
            {line}
          </Text>
        ))}
      </Card>
    </>
  )
}
