import { Button } from '@tarojs/components'

/** Sends the page's card to a friend or a group; what the card says is the page's (use-share-card.ts). */
export function ShareButton(_: { broadcastId: string }) {
  return (
    <Button className="button button-plain" id="share" openType="share" hoverClass="button-pressed">
      转给微信好友
    </Button>
  )
}
