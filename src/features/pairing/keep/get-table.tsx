import { Text } from '@tarojs/components'
import { useState } from 'react'
import { OPENED_WORDS, openTable } from '../../../api/open-table'
import { type CallFailure, toFailure } from '../../../api/reply-failure'
import { useOperation } from '../../../api/use-operation'
import { MainButton } from '../../../ui/main-button'
import { OutcomeNote } from '../../../ui/outcome-note'

interface GetTableProps {
  operation: 'pairing.make-point-template' | 'pairing.export-points'
  id: string
  label: string
}

/** A table made for the admin: the empty one, or the list as it is. */
export function GetTable({ operation, id, label }: GetTableProps) {
  const { run, pending, failure } = useOperation(operation)
  const [opened, setOpened] = useState(false)
  const [unopened, setUnopened] = useState<CallFailure>()
  async function get() {
    setUnopened(undefined)
    const outcome = await run({})
    if (outcome.kind !== 'done') return
    await openTable(outcome.data).then(
      () => setOpened(true),
      (thrown) => setUnopened(toFailure(thrown)),
    )
  }
  return (
    <>
      <MainButton id={id} kind="plain" disabled={pending} onTap={() => void get()}>
        {label}
      </MainButton>
      {opened && <Text className="small second block">表格下载好了。{OPENED_WORDS}</Text>}
      <OutcomeNote failure={failure ?? unopened} waiting={false} />
    </>
  )
}
