import { Text } from '@tarojs/components'
import { useState } from 'react'
import type { OperationName } from '../../../contract/operations'
import { OPENED_WORDS, openTable } from '../../api/open-table'
import { type CallFailure, toFailure } from '../../api/reply-failure'
import { useOperation } from '../../api/use-operation'
import { MainButton } from '../main-button'
import { OutcomeNote } from '../outcome-note'

/** Operations that make a table for one person and are asked nothing. */
type MakesTable = Extract<
  OperationName,
  | 'privacy.export-my-data'
  | 'checkin.export-my-record'
  | 'directory.make-guide-template'
  | 'pairing.make-point-template'
  | 'pairing.export-points'
  | 'staff.make-roster-template'
>

interface GetTableProps {
  operation: MakesTable
  id: string
  label: string
  /** What is said once it is there, before how it opens. */
  done: string
}

/** A button that has a table made, and opens it. */
export function GetTable({ operation, id, label, done }: GetTableProps) {
  const { run, pending, failure } = useOperation(operation)
  const [opened, setOpened] = useState(false)
  const [unopened, setUnopened] = useState<CallFailure>()
  async function get() {
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
    <>
      <MainButton id={id} kind="plain" pending={pending} onTap={() => void get()}>
        {label}
      </MainButton>
      {opened && (
        <Text className="small second block">
          {done}
          {OPENED_WORDS}
        </Text>
      )}
      <OutcomeNote failure={failure ?? unopened} waiting={false} />
    </>
  )
}
