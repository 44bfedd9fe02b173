import { Text } from '@tarojs/components'
import { useState } from 'react'
import { OPENED_WORDS, openTable } from '../../../api/open-table'
import { type CallFailure, toFailure } from '../../../api/reply-failure'
import { useOperation } from '../../../api/use-operation'
import { MainButton } from '../../../ui/main-button'
import { OutcomeNote } from '../../../ui/outcome-note'

/** The empty table with its headings and an example. */
export function GetTemplate() {
  const { run, pending, failure } = useOperation('directory.make-guide-template')
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
      <MainButton id="template" kind="plain" disabled={pending} onTap={() => void get()}>
        下载模板
      </MainButton>
      {opened && <Text className="small second block">模板下载好了。{OPENED_WORDS}</Text>}
      <OutcomeNote failure={failure ?? unopened} waiting={false} />
    </>
  )
}
