import type { Method } from '../../../../../contract/case/words'
import { METHODS } from '../../../../../contract/case/words'
import { useLiveQuery } from '../../../../api/use-live-query'
import { Choice } from '../../../../ui/choice'
import { Loaded } from '../../../../ui/loaded'
import { Skeleton } from '../../../../ui/skeleton'

interface MethodChoiceProps {
  id: string
  chosen: Method | undefined
  onChoose(method: Method): void
  /** Of this case: until when each method would give. */
  caseId: string
}

/** 六办工作法: each with its rule in one line, as the admin has set it. */
export function MethodChoice({ id, chosen, onChoose, caseId }: MethodChoiceProps) {
  const limits = useLiveQuery('case.list-choices', { caseId }).data?.limits
  const until = (method: Method) => {
    const found = limits?.find((limit) => limit.method === method)
    return found ? `这件${found.sentence}。` : ''
  }
  const query = useLiveQuery('case.list-method-rules', {})
  return (
    <Loaded query={query} skeleton={<Skeleton lines={3} />}>
      {({ rules }) => (
        <Choice<Method>
          {...{ id, label: '办理方法', chosen, onChoose }}
          options={rules.map(({ method, words }) => ({
            value: method,
            label: METHODS[method],
            explained: `${until(method)}${words}`,
          }))}
        />
      )}
    </Loaded>
  )
}

/** The rule of the chosen method, once it is known. */
export function useMethodRule(method: Method | undefined) {
  const { data } = useLiveQuery('case.list-method-rules', {})
  return data?.rules.find((rule) => rule.method === method)
}
