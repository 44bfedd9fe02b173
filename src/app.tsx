import { focusManager, QueryClientProvider } from '@tanstack/react-query'
import Taro, { useDidHide, useDidShow, useLaunch } from '@tarojs/taro'
import type { PropsWithChildren } from 'react'
import { connected, watchNetwork } from './api/network'
import { watchPrivacy } from './api/privacy/watch-privacy'
import { queryClient } from './api/query-client'
import { sendQueue } from './api/queue/send-queue'
import { watchQueue } from './api/queue/watch-queue'
import { watchUpdates } from './api/watch-updates'
import { loadAhead } from './load-ahead'
import { readLargeType } from './ui/large-type'
import './app.css'

const weapp = process.env.TARO_ENV === 'weapp'

export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    if (weapp) Taro.cloud.init({ env: process.env.TARO_APP_CLOUD_ENV, traceUser: false })
    watchPrivacy()
    watchUpdates()
    watchNetwork()
    // Pages that could not be read without a network read themselves once it is back.
    connected.subscribe(() => connected.get() && void queryClient.invalidateQueries())
    watchQueue()
    loadAhead()
  })
  // Browsers tell TanStack Query by themselves whether anybody looks; WeChat tells us.
  useDidShow(() => {
    if (weapp) focusManager.setFocused(true)
    readLargeType()
    void sendQueue()
  })
  useDidHide(() => {
    if (weapp) focusManager.setFocused(false)
  })
  return <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
}
