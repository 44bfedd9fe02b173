import { Image, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { spoken } from './spoken'
import './photos.css'

/** Photos in a row; a tap shows them large. */
export function PhotoRow({ urls }: { urls: string[] }) {
  if (urls.length === 0) return null
  const show = (current: string) => void Taro.previewImage({ current, urls })
  return (
    <View className="photos">
      {urls.map((url, at) => (
        <View key={url} className="photo" onClick={() => show(url)} {...spoken('button', `看第 ${at + 1} 张照片`)}>
          <Image className="photo-image" src={url} mode="aspectFill" lazyLoad aria-hidden="true" />
        </View>
      ))}
    </View>
  )
}
