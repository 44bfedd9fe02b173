import { Text } from '@tarojs/components'
import { useState } from 'react'
import { OPENED_WORDS, openTable } from '../../../api/open-table'
import { type CallFailure, toFailure } from '../../../api/reply-failure'
import { useOperation } from '../../../api/use-operation'
import { Card } from '../../../ui/card'
import { MainButton } from '../../../ui/main-button'
import { OutcomeNote } from '../../../ui/outcome-note'

/** The whole record as a table to take along. */
export function ExportRecord() {
  const { run, pending, failure } = useOperation('checkin.export-my-record')
  const [opened, setOpened] = useState(false)
  const [unopened, setUnopened] = useState<CallFailure>()
  async function make() {
    setOpened(false)
    setUnopened(undefined)
    const outcome = await run({})
    if (outcome.kind !== 'done') return
    await openTable(outcome.data).then(
      () => setOpened(true),
      (thrown) => setUnopened(toFailure(thrown)),
    )
  }
  return (
    <Card title="带走一份" id="export-record">
      <Text className="block second">您的全部记录做成一张表格,只有您自己拿得到。</Text>
      <MainButton kind="plain" id="export-record-make" pending={pending} onTap={() => void make()}>
        导出表格
      </MainButton>
      {opened && <Text className="small second block">表格做好了。{OPENED_WORDS}</Text>}
      <OutcomeNote failure={failure ?? unopened} waiting={false} />
    </Card>
  )
}
