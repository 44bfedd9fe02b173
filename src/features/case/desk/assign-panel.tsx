import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { CaseLine } from '../../../../contract/case/case-view'
import { useLiveQuery } from '../../../api/use-live-query'
import { useOperation } from '../../../api/use-operation'
import { Choice } from '../../../ui/choice'
import { Loaded } from '../../../ui/loaded'
import { MainButton } from '../../../ui/main-button'
import { OutcomeNote } from '../../../ui/outcome-note'
import { Skeleton } from '../../../ui/skeleton'
import type { Assigned } from './bulk-bar'

interface AssignPanelProps {
  caseIds: string[]
  lines: CaseLine[]
  onDone(assigned: Assigned): void
}

/** To whom the marked ones go: a colleague of the office that holds the first of them. */
export function AssignPanel({ caseIds, lines, onDone }: AssignPanelProps) {
  const query = useLiveQuery('case.list-choices', { caseId: caseIds[0] ?? '' })
  const [personId, setPersonId] = useState<string>()
  const { run, pending, failure } = useOperation('case.assign-cases')
  async function assign(to: string, name: string) {
    // Not put into the queue: what is refused has to be read here, and the marks stay until it went through.
    const outcome = await run({ caseIds, personId: to })
    if (outcome.kind !== 'done') return
    const words = Object.fromEntries(lines.map(({ id, excerpt }) => [id, excerpt]))
    onDone({ ...outcome.data, to: name, words })
  }
  return (
    <Loaded query={query} skeleton={<Skeleton lines={1} />}>
      {({ colleagues }) => {
        const person = colleagues.find(({ id }) => id === personId)
        if (colleagues.length === 0) return <Text className="block second">这个单位没有可以分派的同事。</Text>
        return (
          <View id="assign-panel" className="assign">
            <Choice
              {...{ id: 'assign', label: '分派给谁', chosen: personId, onChoose: setPersonId }}
              options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
            />
            <MainButton
              id="assign-submit"
              pending={pending}
              disabled={!person}
              onTap={() => person && void assign(person.id, person.name)}
            >
              {person ? `分派给${person.name}(${caseIds.length}件)` : '请先选一个人'}
            </MainButton>
            <OutcomeNote failure={failure} waiting={false} />
          </View>
        )
      }}
    </Loaded>
  )
}
