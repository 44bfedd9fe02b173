import { useRouter } from '@tarojs/taro'
import { KeepPoints } from '../../../features/pairing/keep/keep-points'
import { Page } from '../../../ui/page'

export default function KeepPointsPage() {
  const { pointId } = useRouter().params
  return (
    <Page wide>
      <KeepPoints {...(pointId ? { pointId } : {})} />
    </Page>
  )
}
