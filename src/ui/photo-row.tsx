import { Image, Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { PhotoView } from '../../contract/photo-view'
import { spoken } from './spoken'
import './photos.css'

/** Who sees it knows that the others don't. */
const OWN_WORDS = { checking: '正在检查,别人还看不到', refused: '没有通过检查,别人看不到' }
const OTHERS_WORDS = { checking: '照片正在检查', refused: '照片没有通过检查' }

/** Photos in a row; a tap shows them large. One that is being checked takes the same room, in words. */
export function PhotoRow({ photos }: { photos: PhotoView[] }) {
  if (photos.length === 0) return null
  const urls = photos.map(({ url }) => url).filter(Boolean)
  return (
    <View className="photos">
      {photos.map((photo, at) => (
        <OnePhoto
          key={photo.id}
          {...{ photo, at }}
          onShow={() => void Taro.previewImage({ current: photo.url, urls })}
        />
      ))}
    </View>
  )
}

function OnePhoto({ photo: { url, check }, at, onShow }: { photo: PhotoView; at: number; onShow: () => void }) {
  if (!url) {
    return (
      <View className="photo photo-words">
        <Text className="small">{check ? OTHERS_WORDS[check] : '照片打不开了'}</Text>
      </View>
    )
  }
  const state = check ? `,${OWN_WORDS[check]}` : ''
  return (
    <View className="photo" onClick={onShow} {...spoken('button', `看第 ${at + 1} 张照片${state}`)}>
      <Image className="photo-image" src={url} mode="aspectFill" lazyLoad aria-hidden="true" />
      {check && <Text className="photo-check">{OWN_WORDS[check]}</Text>}
    </View>
  )
}
