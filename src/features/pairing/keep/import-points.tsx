import { Text } from '@tarojs/components'
import { useState } from 'react'
import { useLiveQuery } from '../../../api/use-live-query'
import { useOperation } from '../../../api/use-operation'
import { Card } from '../../../ui/card'
import { MainButton } from '../../../ui/main-button'
import { OutcomeNote } from '../../../ui/outcome-note'
import { spoken } from '../../../ui/spoken'
import { GetTable } from '../../../ui/table/get-table'
import { type CheckedTable, useCheckedTable } from '../../../ui/table/use-checked-table'
import { ImportReport } from './import-report'

const DOWNLOADED = '表格下载好了。'

/** Excel in: choose a table, see every mistake by row and column; then the whole, or knowingly the rows that are right. */
export function ImportPoints() {
  const { checked, sentence, reading, choose, taken } = useCheckedTable('pairing.check-point-import')
  const [importId, setImportId] = useState<string>()
  const { run, pending, failure } = useOperation('pairing.import-points')
  async function take({ fileId, report }: CheckedTable<'pairing.check-point-import'>) {
    const outcome = await run({ fileId, ...(report.mistakes > 0 ? { clean: report.clean } : {}) })
    if (outcome.kind !== 'done') return
    taken('')
    setImportId(outcome.data.importId)
  }
  const report = checked?.report
  return (
    <Card title="用 Excel 表格导入" id="points-import">
      <Text className="small second block">
        一次最多 6000 行。先检查,一行都不存;有错会告诉您哪一行哪一列。编号一样的,会改成新的内容,不会重复。
      </Text>
      <GetTable operation="pairing.make-point-template" id="points-template" label="下载模板" done={DOWNLOADED} />
      <GetTable operation="pairing.export-points" id="points-export" label="导出现在的名单" done={DOWNLOADED} />
      <MainButton id="points-choose" kind={checked ? 'plain' : 'main'} pending={reading} onTap={() => void choose()}>
        {checked ? '重新选表格' : '选表格(xlsx)'}
      </MainButton>
      {sentence && (
        <Text className="block gap" id="points-said" {...spoken('status')}>
          {sentence}
        </Text>
      )}
      {checked && report && <ImportReport name={checked.name} report={report} />}
      {checked && report && report.clean > 0 && (
        <MainButton
          id="points-take"
          kind={report.mistakes > 0 ? 'plain' : 'main'}
          pending={pending}
          onTap={() => void take(checked)}
        >
          {report.mistakes > 0
            ? `不管有错的 ${report.wrongRows} 行,只导入其余 ${report.clean} 行`
            : `导入这 ${report.clean} 行`}
        </MainButton>
      )}
      <OutcomeNote failure={failure} waiting={false} />
      {importId && <ImportProgress importId={importId} />}
    </Card>
  )
}

function ImportProgress({ importId }: { importId: string }) {
  const { data } = useLiveQuery('pairing.view-point-import', { importId })
  if (!data) return null
  return (
    <Text className={`block gap${data.done ? ' good' : ''}`} id="points-progress" {...spoken('status')}>
      {data.done
        ? `✓ ${data.rows} 行都导入好了。`
        : `已经收下,正在写入:${data.written} / ${data.rows} 行。可以先去做别的。`}
    </Text>
  )
}
