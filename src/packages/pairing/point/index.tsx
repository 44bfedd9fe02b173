import { useRouter } from '@tarojs/taro'
import { PointPage } from '../../../features/pairing/point-page'
import { Page } from '../../../ui/page'

export default function ContactPointPage() {
  const { pointId = '' } = useRouter().params
  return (
    <Page>
      <PointPage pointId={pointId} />
    </Page>
  )
}
