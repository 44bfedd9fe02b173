import { Button } from '@tarojs/components'
import { useShareAppMessage } from '@tarojs/taro'

/** Sends this matter to a chat. */
export function ShareGuide({ guideId, title }: { guideId: string; title: string }) {
  useShareAppMessage(() => ({
    title: `办事指南:${title}`,
    path: `/packages/guide/entry/index?guideId=${encodeURIComponent(guideId)}&title=${encodeURIComponent(title)}`,
  }))
  return (
    <Button className="button button-plain" hoverClass="button-pressed" id="guide-share" openType="share">
      发给家人
    </Button>
  )
}
