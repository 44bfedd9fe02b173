import { Text } from '@tarojs/components'

/** One case, whole, with what its office can do now. */
export function HandleCase({ caseId }: { caseId: string }) {
  return <Text>办理诉求 {caseId}</Text>
}
