import { Card } from '../../../ui/card'
import { go } from '../../../ui/go'
import { MainButton } from '../../../ui/main-button'

/** For those who answer for this notice. */
export function ManagerDoors({ broadcastId }: { broadcastId: string }) {
  return (
    <Card title="这条通知由您单位管理" id="manager-doors">
      <MainButton kind="plain" id="open-receipts" onTap={() => go('packages/publish/receipts/index', { broadcastId })}>
        看送达和签收情况
      </MainButton>
      <MainButton kind="plain" id="open-replies" onTap={() => go('packages/publish/replies/index', { broadcastId })}>
        回复提问和留言
      </MainButton>
    </Card>
  )
}
