import { WordsAct } from './words-act'

/** Takes a released broadcast back; the reason is public and stands where the text was. */
export function WithdrawAct({ broadcastId }: { broadcastId: string }) {
  return (
    <WordsAct
      {...{ id: 'withdraw', operation: 'broadcast.withdraw-broadcast', broadcastId }}
      {...{ open: '撤回这条通知', label: '为什么撤回(居民会看到)', send: '撤回', least: 4 }}
    />
  )
}
