import { Text, View } from '@tarojs/components'
import type { DataOf } from '../../../../contract/operations'
import { spoken } from '../../../ui/spoken'
import { MistakeRows } from '../../../ui/table/mistake-rows'

/** What a roster holds, and every cell to be mended, by its row and column as Excel shows them. */
export function RosterReport({ name, report }: { name: string; report: DataOf<'staff.check-roster'> }) {
  const { rows, added, same, wrong, moreWrong } = report
  if (wrong.length === 0)
    return (
      <Text className="block good gap" id="roster-right" {...spoken('status')}>
        {`✓ ${name}:${rows} 行都对,要新加 ${added} 人,已经在名册里 ${same} 人。`}
      </Text>
    )
  return (
    <View className="gap" id="roster-wrong" {...spoken('status')}>
      <Text className="block wrong">
        {`! ${name} 里有 ${wrong.length} ${moreWrong ? '多处' : '处'}要改,还没有导入。请在表格里改好、保存,再选一次。`}
      </Text>
      <MistakeRows wrong={wrong} />
      {moreWrong && <Text className="small second block">先列出前 100 处,改好后再传一次,看剩下的。</Text>}
    </View>
  )
}
