import { Text } from '@tarojs/components'
import type { InputOf, OperationName } from '../../../contract/operations'
import { useOperation } from '../../api/use-operation'
import { Card } from '../card'
import { MainButton } from '../main-button'
import { OutcomeNote } from '../outcome-note'
import { ActionFailed } from './action-failed'

interface TapActProps<N extends OperationName> {
  operation: N
  input: InputOf<N>
  id: string
  label: string
  /** What happens then, said before the tap. */
  then?: string
  kind?: 'main' | 'plain'
  /** What the queue calls it: without a signal it waits on the phone. */
  title?: string
}

/** Something that one tap does. */
export function TapAct<N extends OperationName>(props: TapActProps<N>) {
  const { operation, input, id, label, then, kind = 'plain', title } = props
  const { run, pending, failure, waiting } = useOperation(operation)
  if (waiting) return <OutcomeNote waiting />
  const button = (
    <>
      {then && <Text className="small second block">{then}</Text>}
      <MainButton id={id} kind={kind} pending={pending} onTap={() => void run(input, title ? { title } : {})}>
        {label}
      </MainButton>
      <ActionFailed failure={failure} />
    </>
  )
  return then ? <Card>{button}</Card> : button
}
