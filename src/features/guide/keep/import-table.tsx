import { Text } from '@tarojs/components'
import { useState } from 'react'
import { useOperation } from '../../../api/use-operation'
import { Card } from '../../../ui/card'
import { MainButton } from '../../../ui/main-button'
import { OutcomeNote } from '../../../ui/outcome-note'
import { spoken } from '../../../ui/spoken'
import { GetTable } from '../../../ui/table/get-table'
import { useCheckedTable } from '../../../ui/table/use-checked-table'
import { Mistakes } from './mistakes'
import { ReplaceSamples } from './replace-samples'

/** Excel 导入: choose a table, see what is wrong with it, mend it there, choose it again; a right one goes in whole. */
export function ImportTable() {
  const { checked, sentence, reading, choose, taken } = useCheckedTable('directory.check-guide-import')
  const [replaceSamples, setReplaceSamples] = useState(true)
  const { run, pending, failure } = useOperation('directory.import-guides')

  async function bring(fileId: string) {
    const outcome = await run({ fileId, replaceSamples })
    if (outcome.kind !== 'done') return
    const { imported, changed, samplesRemoved } = outcome.data
    taken(
      `导入好了:新增 ${imported} 条,更改 ${changed} 条${samplesRemoved > 0 ? `,删除示例 ${samplesRemoved} 条` : ''}。`,
    )
  }
  const right = checked && checked.report.wrong.length === 0
  return (
    <Card title="用 Excel 表格导入" id="import">
      <Text className="small second block">
        一次最多 300 行。名称和已有事项一样的,会改成新的内容,不会重复。有一处不对,就一条都不导入。
      </Text>
      <GetTable operation="directory.make-guide-template" id="template" label="下载模板" done="模板下载好了。" />
      <MainButton id="import-choose" kind={right ? 'plain' : 'main'} pending={reading} onTap={() => void choose()}>
        {checked ? '重新选表格' : '选表格(xlsx)'}
      </MainButton>
      {sentence && (
        <Text className="block gap" id="import-said" {...spoken('status')}>
          {sentence}
        </Text>
      )}
      {checked && <Mistakes name={checked.name} report={checked.report} />}
      {right && (
        <>
          <ReplaceSamples on={replaceSamples} onChange={setReplaceSamples} />
          <MainButton id="import-bring" pending={pending} onTap={() => void bring(checked.fileId)}>
            {`导入这 ${checked.report.right} 条`}
          </MainButton>
        </>
      )}
      <OutcomeNote failure={failure} waiting={false} />
    </Card>
  )
}
