import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { NumberLook } from '../../../contract/privacy/view-my-data'
import { Card } from '../../ui/card'
import { MainButton } from '../../ui/main-button'

const FIRST = 3

/** Who looked at my number: the office and the day, and what for. */
export function LooksCard({ looks, cut }: { looks: readonly NumberLook[]; cut: boolean }) {
  const [all, setAll] = useState(false)
  const shown = all ? looks : looks.slice(0, FIRST)
  return (
    <Card title="谁看过您的号码" id="my-looks">
      {looks.length === 0 && <Text className="second block">还没有人看过。</Text>}
      {shown.map(({ day, office, what }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an office may look twice on a day, and the list only grows at its top
        <View key={`${day}-${at}`} className="look">
          <Text className="block">
            {dayOf(day)} {office}
          </Text>
          <Text className="small second block">{what}</Text>
        </View>
      ))}
      {!all && looks.length > FIRST && (
        <MainButton kind="quiet" id="all-looks" onTap={() => setAll(true)}>
          {`看全部 ${looks.length} 次`}
        </MainButton>
      )}
      {cut && <Text className="small second block">您的诉求很多,这里只查了最近的 100 件。</Text>}
    </Card>
  )
}

function dayOf(day: string): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}
