import { Text, View } from '@tarojs/components'
import type { DataOf } from '../../../../contract/operations'
import { spoken } from '../../../ui/spoken'
import { MistakeRows } from '../../../ui/table/mistake-rows'

type Report = DataOf<'pairing.check-point-import'>

/** What a table holds: what it would add and change, and every cell to be mended. */
export function ImportReport({ name, report }: { name: string; report: Report }) {
  const { rows, clean, added, changed, same, handedOver, mistakes, wrongRows, wrong } = report
  return (
    <View className="gap" id="points-report" {...spoken('status')}>
      <Text className={`block ${mistakes > 0 ? 'wrong' : 'good'}`}>
        {mistakes > 0
          ? `! ${name} 共 ${rows} 行,${wrongRows} 行里有 ${mistakes} 处要改,还没有导入。请在表格里改好、保存,再选一次。`
          : `✓ ${name}:${rows} 行都对。`}
      </Text>
      {clean > 0 && (
        <Text className="block second">
          {`没有错的 ${clean} 行:新增 ${added},更改 ${changed}(其中换人 ${handedOver}),没有变化 ${same}。`}
        </Text>
      )}
      <MistakeRows wrong={wrong} />
      {mistakes > wrong.length && (
        <Text className="small second block">{`先列出前 ${wrong.length} 处,改好后再传一次,看剩下的。`}</Text>
      )}
    </View>
  )
}
