import { Text } from '@tarojs/components'
import { spoken } from './spoken'
import './states.css'

/** The sentence beside a field that needs a change. */
export function FieldWrong({ sentence, id }: { sentence?: string; id?: string }) {
  if (!sentence) return null
  return (
    <Text className="field-wrong" id={id} {...spoken('alert')}>
      ! {sentence}
    </Text>
  )
}
