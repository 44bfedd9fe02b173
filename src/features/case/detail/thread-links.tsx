import type { CaseView } from '../../../../contract/case/case-view'
import { go } from '../../../ui/go'
import { MainButton } from '../../../ui/main-button'

/** Where the thread goes on: the notice it was said under, and the one that its public answer became. */
export function ThreadLinks({ view: { fromReply, broadcastId } }: { view: CaseView }) {
  const open = (id: string) => go('packages/notice/read/index', { broadcastId: id })
  return (
    <>
      {fromReply && (
        <MainButton kind="quiet" id="from-reply" onTap={() => open(fromReply.broadcastId)}>
          {`来自通知《${fromReply.title}》下的留言`}
        </MainButton>
      )}
      {broadcastId && (
        <MainButton kind="quiet" id="public-notice" onTap={() => open(broadcastId)}>
          公开的答复,可以留言
        </MainButton>
      )}
    </>
  )
}
