import { Text } from '@tarojs/components'
import type { InputOf, OperationName } from '../../../contract/operations'
import { useOperation } from '../../api/use-operation'
import { Card } from '../card'
import { MainButton } from '../main-button'
import { ActionFailed } from './action-failed'

interface TapActProps<N extends OperationName> {
  operation: N
  input: InputOf<N>
  id: string
  label: string
  /** What happens then, said before the tap. */
  then?: string
  kind?: 'main' | 'plain'
}

/** Something that one tap does. */
export function TapAct<N extends OperationName>({ operation, input, id, label, then, kind = 'plain' }: TapActProps<N>) {
  const { run, pending, failure } = useOperation(operation)
  const button = (
    <>
      {then && <Text className="small second block">{then}</Text>}
      <MainButton id={id} kind={kind} pending={pending} onTap={() => void run(input)}>
        {label}
      </MainButton>
      <ActionFailed failure={failure} />
    </>
  )
  return then ? <Card>{button}</Card> : button
}
