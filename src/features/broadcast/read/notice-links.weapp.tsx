import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useMemo } from 'react'
import { MainButton } from '../../../ui/main-button'
import { linksIn } from './readable-html'

/** WeChat opens no link inside rich text, so that each stands below it, to be copied. */
export function NoticeLinks({ body }: { body: string }) {
  const links = useMemo(() => linksIn(body), [body])
  if (links.length === 0) return null
  return (
    <View className="gap">
      <Text className="small second block">文中的网址要在浏览器里打开,点一下复制:</Text>
      {links.map(({ url, words }, at) => (
        <View key={url}>
          <MainButton kind="quiet" id={`link-${at}`} onTap={() => void Taro.setClipboardData({ data: url })}>
            {`复制“${words || url}”的网址`}
          </MainButton>
        </View>
      ))}
    </View>
  )
}
