import { Button } from '@tarojs/components'
import { useShareAppMessage } from '@tarojs/taro'
import { shareCard } from '../../ui/share-card'

/** Sends this matter to a chat. */
export function ShareGuide({ guideId, title }: { guideId: string; title: string }) {
  useShareAppMessage(() =>
    shareCard({ title: `办事指南:${title}`, page: 'packages/guide/entry/index', params: { guideId, title } }),
  )
  return (
    <Button className="button button-plain" hoverClass="button-pressed" id="guide-share" openType="share">
      发给家人
    </Button>
  )
}
