import { Text, View } from '@tarojs/components'
import { useEffect, useRef, useState } from 'react'
import type { DataOf } from '../../../../contract/operations'
import { OPENED_WORDS, openTable } from '../../../api/open-table'
import { type CallFailure, toFailure } from '../../../api/reply-failure'
import { MainButton } from '../../../ui/main-button'
import { OutcomeNote } from '../../../ui/outcome-note'
import { spoken } from '../../../ui/spoken'

/** A table that was just made: opened by itself once, and again when asked. One without rows is only said. */
export function MadeTable({ made }: { made: DataOf<'case.export-cases'> }) {
  const [opening, setOpening] = useState(false)
  const [opened, setOpened] = useState(false)
  const [failure, setFailure] = useState<CallFailure>()
  const begun = useRef(false)
  async function open() {
    setOpening(true)
    setFailure(undefined)
    try {
      await openTable(made)
      setOpened(true)
    } catch (thrown) {
      setFailure(toFailure(thrown))
    } finally {
      setOpening(false)
    }
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: by itself only once
  useEffect(() => {
    if (begun.current || made.rows === 0) return
    begun.current = true
    void open()
  }, [])
  if (made.rows === 0) {
    return (
      <Text className="block" id="export-none" {...spoken('status')}>
        这些日子里没有这样的诉求。请换个日子或类别再导出。
      </Text>
    )
  }
  return (
    <View className="gap">
      <Text className="block" id="export-made" {...spoken('status')}>
        {`表格做好了,一共${made.rows}件。${opened ? OPENED_WORDS : ''}`}
      </Text>
      <Text className="small second block">一小时内可以再打开;里面有办理情况,请不要转给无关的人。</Text>
      <OutcomeNote failure={failure} waiting={false} />
      <MainButton id="export-open" kind="quiet" disabled={opening} onTap={() => void open()}>
        再打开一次
      </MainButton>
    </View>
  )
}
