import { Image, Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { type KeptPhoto, MOST_PHOTOS } from '../api/photos/kept-photo'
import { pickPhotos } from '../api/photos/pick-photos'
import { dropPhoto, restorePhotos } from '../api/photos/restore-photos'
import { FieldWrong } from './field-wrong'
import { spoken } from './spoken'
import './photos.css'

interface PhotoPickerProps {
  id: string
  photos: KeptPhoto[]
  onChange(photos: KeptPhoto[]): void
  wrong?: string
}

/** Up to nine photos: look, take out, add. Never required. */
export function PhotoPicker({ id, photos, onChange, wrong }: PhotoPickerProps) {
  const [sentence, setSentence] = useState<string>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, for what an earlier visit left
  useEffect(() => {
    if (photos.length > 0) restorePhotos(photos).then(onChange)
  }, [])

  async function add() {
    const picked = await pickPhotos(MOST_PHOTOS - photos.length)
    setSentence(picked.sentence)
    if (picked.photos.length > 0) onChange([...photos, ...picked.photos])
  }
  function remove(photo: KeptPhoto) {
    dropPhoto(photo)
    onChange(photos.filter(({ key }) => key !== photo.key))
  }
  const urls = photos.map(({ src }) => src)
  return (
    <View>
      <View className="photos">
        {photos.map((photo, at) => (
          <View key={photo.key} className="photo">
            <Image
              className="photo-image"
              src={photo.src}
              mode="aspectFill"
              onClick={() => void Taro.previewImage({ current: photo.src, urls })}
              {...spoken('button', `看第 ${at + 1} 张照片`)}
            />
            <View
              className="photo-remove"
              onClick={() => remove(photo)}
              {...spoken('button', `去掉第 ${at + 1} 张照片`)}
            >
              去掉
            </View>
          </View>
        ))}
        {photos.length < MOST_PHOTOS && (
          <View className="photo photo-add" id={id} onClick={add} {...spoken('button', '加照片')}>
            <Text className="photo-plus">+</Text>
            <Text className="small">加照片</Text>
          </View>
        )}
      </View>
      <Text className="small hint block">不拍也可以;最多 {MOST_PHOTOS} 张,每张 10 MB 以内</Text>
      <FieldWrong sentence={sentence ?? wrong} id={`${id}-wrong`} />
    </View>
  )
}
