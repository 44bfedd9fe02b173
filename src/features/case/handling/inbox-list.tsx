import { Text } from '@tarojs/components'

/** The cases that the caller's offices hold. */
export function InboxList() {
  return <Text>要办的诉求</Text>
}
