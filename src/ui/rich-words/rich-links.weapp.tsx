import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useMemo } from 'react'
import { MainButton } from '../main-button'
import { linksIn, phoneOf } from './readable-html'

/** WeChat opens no link inside rich text, so that each stands below it: a number to call, an address to copy. */
export function RichLinks({ body }: { body: string }) {
  const links = useMemo(() => linksIn(body), [body])
  if (links.length === 0) return null
  const follow = (url: string) => {
    const phoneNumber = phoneOf(url)
    // Whoever changes their mind in WeChat's own question has not failed at anything.
    if (phoneNumber) return void Taro.makePhoneCall({ phoneNumber }).catch(() => undefined)
    void Taro.setClipboardData({ data: url })
  }
  return (
    <View className="gap">
      {links.some(({ url }) => !phoneOf(url)) && (
        <Text className="small second block">文中的网址要在浏览器里打开,点一下复制:</Text>
      )}
      {links.map(({ url, words }, at) => (
        <View key={url}>
          <MainButton kind="quiet" id={`link-${at}`} onTap={() => follow(url)}>
            {phoneOf(url) ? `打电话 ${phoneOf(url)}` : `复制“${words || url}”的网址`}
          </MainButton>
        </View>
      ))}
    </View>
  )
}
