import Taro from '@tarojs/taro'
import { useEffect } from 'react'
import { newVersion } from '../api/new-version'
import { waitingCalls } from '../api/queue/queued-call'
import { usePageShowing } from '../api/use-page-showing'
import { useValue } from '../api/value'

const QUESTION = {
  title: '有新版本',
  content: '换成新版本要重新打开一下,几秒钟就好。您写过的都还在手机里。',
  confirmText: '现在换',
  cancelText: '以后再说',
}

/**
 * Asks once for a newer version: on a page where nothing is typed, and while nothing is on its way out. Whoever says
 * later gets it when WeChat starts the app the next time.
 */
export function AskToUpdate() {
  const ready = useValue(newVersion)
  const waiting = useValue(waitingCalls)
  const showing = usePageShowing(() => undefined)
  useEffect(() => {
    if (!ready || !showing || waiting.length > 0) return
    newVersion.set(undefined)
    Taro.showModal(QUESTION)
      .then(({ confirm }) => confirm && ready.apply())
      .catch(() => undefined)
  }, [ready, showing, waiting])
  return null
}
