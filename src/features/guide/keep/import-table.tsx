import { Text } from '@tarojs/components'
import { useState } from 'react'
import type { DataOf } from '../../../../contract/operations'
import { call } from '../../../api/call'
import { pickFile } from '../../../api/files/pick-file'
import type { PickedFile } from '../../../api/files/picked-file'
import { uploadFile } from '../../../api/files/upload-file'
import { toFailure } from '../../../api/reply-failure'
import { useOperation } from '../../../api/use-operation'
import { Card } from '../../../ui/card'
import { MainButton } from '../../../ui/main-button'
import { OutcomeNote } from '../../../ui/outcome-note'
import { spoken } from '../../../ui/spoken'
import { GetTemplate } from './get-template'
import { Mistakes } from './mistakes'
import { ReplaceSamples } from './replace-samples'

interface Checked {
  fileId: string
  name: string
  report: DataOf<'directory.check-guide-import'>
}

/** Excel 导入: choose a table, see what is wrong with it, mend it there, choose it again; a right one goes in whole. */
export function ImportTable() {
  const [checked, setChecked] = useState<Checked>()
  const [sentence, setSentence] = useState('')
  const [reading, setReading] = useState(false)
  const [replaceSamples, setReplaceSamples] = useState(true)
  const { run, pending, failure } = useOperation('directory.import-guides')

  async function choose() {
    const { file, sentence: unfit } = await pickFile(['xlsx'])
    if (!file && !unfit) return
    setChecked(undefined)
    setSentence(unfit ?? '')
    if (file) await look(file)
  }
  async function look(file: PickedFile) {
    setReading(true)
    try {
      const fileId = await uploadFile(file)
      setChecked({ fileId, name: file.name, report: await call('directory.check-guide-import', { fileId }) })
    } catch (thrown) {
      setSentence(toFailure(thrown).message)
    } finally {
      setReading(false)
    }
  }
  async function bring({ fileId }: Checked) {
    const outcome = await run({ fileId, replaceSamples })
    if (outcome.kind !== 'done') return
    const { imported, changed, samplesRemoved } = outcome.data
    setChecked(undefined)
    setSentence(
      `导入好了:新增 ${imported} 条,更改 ${changed} 条${samplesRemoved > 0 ? `,删除示例 ${samplesRemoved} 条` : ''}。`,
    )
  }
  const right = checked && checked.report.wrong.length === 0
  return (
    <Card title="用 Excel 表格导入" id="import">
      <Text className="small second block">
        一次最多 300 行。名称和已有事项一样的,会改成新的内容,不会重复。有一处不对,就一条都不导入。
      </Text>
      <GetTemplate />
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
          <MainButton id="import-bring" pending={pending} onTap={() => void bring(checked)}>
            {`导入这 ${checked.report.right} 条`}
          </MainButton>
        </>
      )}
      <OutcomeNote failure={failure} waiting={false} />
    </Card>
  )
}
