import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { DeadlineView } from '../../../../contract/case/case-view'
import { MainButton } from '../../../ui/main-button'

/** Until when (`brief`: unless a sentence above says so), and on a tap why then: the days that count and those that don't. */
export function DeadlineNote({ deadline, brief = false }: { deadline: DeadlineView; brief?: boolean }) {
  const [open, setOpen] = useState(false)
  return (
    <View>
      {(!brief || deadline.overdue || deadline.stopped) && (
        <Text className={`block ${deadline.overdue ? 'late' : ''}`} id="deadline">
          {deadline.overdue ? `! 已超期:${deadline.sentence}` : deadline.sentence}
        </Text>
      )}
      {deadline.provisional && <Text className="small wait block">那一年的放假安排还没公布,日子可能会变。</Text>}
      {deadline.explanation.length > 0 && (
        <MainButton kind="quiet" id="deadline-why" onTap={() => setOpen(!open)}>
          {open ? '收起' : deadline.stopped ? '时间怎么算的?' : '为什么是这一天?'}
        </MainButton>
      )}
      {open &&
        deadline.explanation.map((line) => (
          <Text className="block small second" key={line}>
            {line}
          </Text>
        ))}
    </View>
  )
}
