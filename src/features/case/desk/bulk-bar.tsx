import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { CaseLine } from '../../../../contract/case/case-view'
import type { DataOf } from '../../../../contract/operations'
import { Card } from '../../../ui/card'
import { MainButton } from '../../../ui/main-button'
import { spoken } from '../../../ui/spoken'
import { AssignPanel } from './assign-panel'
import type { Desk } from './use-desk'
import { MOST_MARKED } from './use-marks'

/** What came of the last assigning, with the words of what was not assigned. */
export interface Assigned extends DataOf<'case.assign-cases'> {
  to: string
  words: Record<string, string>
}

/** How many are marked and what can be done with them; then what came of it, until it was read. */
export function BulkBar({ desk, lines }: { desk: Desk; lines: CaseLine[] }) {
  const [result, setResult] = useState<Assigned>()
  const { marked, full, clear, markAll } = desk.marks
  function done(assigned: Assigned) {
    setResult(assigned)
    desk.setAssigning(false)
    clear()
  }
  return (
    <View className="bulk">
      {result && <AssignResult result={result} onRead={() => setResult(undefined)} />}
      {marked.length > 0 && (
        <Card id="bulk-bar">
          <Text className="block">
            选了{marked.length}件。{full ? `一次最多${MOST_MARKED}件,先分派这些吧。` : ''}
          </Text>
          <View className="bulk-acts">
            <MainButton kind="plain" id="bulk-assign" onTap={() => desk.setAssigning(!desk.assigning)}>
              分派给同事
            </MainButton>
            <MainButton kind="plain" id="bulk-all" onTap={() => markAll(lines.map(({ id }) => id))}>
              全选
            </MainButton>
            <MainButton kind="plain" id="bulk-none" onTap={clear}>
              都不选
            </MainButton>
          </View>
          {desk.assigning && <AssignPanel key={marked[0]} caseIds={marked} lines={lines} onDone={done} />}
        </Card>
      )}
    </View>
  )
}

function AssignResult({ result, onRead }: { result: Assigned; onRead(): void }) {
  const { assigned, refused, to, words } = result
  return (
    <Card id="assign-result">
      <View {...spoken('status')}>
        {assigned.length > 0 && (
          <Text className="block good">
            ✓ {assigned.length}件分派给了{to}。
          </Text>
        )}
        {refused.length > 0 && <Text className="block late">! {refused.length}件没有分派:</Text>}
        {refused.map(({ caseId, reason }) => (
          <View key={caseId} className="assign-refused">
            <Text className="block">{words[caseId] ?? `编号${caseId}`}</Text>
            <Text className="block small second">{reason}</Text>
          </View>
        ))}
      </View>
      <MainButton kind="plain" id="assign-read" onTap={onRead}>
        知道了
      </MainButton>
    </Card>
  )
}
