import Taro from '@tarojs/taro'
import { useState } from 'react'
import { MainButton } from '../../ui/main-button'

/** In a browser: the address, to be sent to whoever needs it. In WeChat the twin of this file shares to a chat. */
export function ShareGuide({ title }: { guideId: string; title: string }) {
  const [copied, setCopied] = useState(false)
  async function copy() {
    await Taro.setClipboardData({ data: `${title} ${window.location.href}` }).catch(() => undefined)
    setCopied(true)
  }
  return (
    <MainButton kind="plain" id="guide-share" onTap={() => void copy()}>
      {copied ? '网址已复制,发给家人吧' : '复制网址,发给家人'}
    </MainButton>
  )
}
