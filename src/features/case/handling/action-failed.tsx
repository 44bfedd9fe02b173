import { Text } from '@tarojs/components'
import type { CallFailure } from '../../../api/reply-failure'
import { spoken } from '../../../ui/spoken'

/** Why an action was not done, beside its button; what was typed stays where it is. */
export function ActionFailed({ failure }: { failure: CallFailure | undefined }) {
  if (!failure) return null
  return (
    <Text className="field-wrong block" {...spoken('alert')}>
      ! {failure.message}
    </Text>
  )
}
