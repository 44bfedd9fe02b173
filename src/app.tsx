import { QueryClientProvider } from '@tanstack/react-query'
import Taro, { useLaunch } from '@tarojs/taro'
import type { PropsWithChildren } from 'react'
import { watchNetwork } from './api/network'
import { queryClient } from './api/query-client'
import './app.css'

export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    if (process.env.TARO_ENV === 'weapp') Taro.cloud.init({ env: process.env.TARO_APP_CLOUD_ENV, traceUser: false })
    watchNetwork()
  })
  return <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
}
