import { Image, Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { KeptPhoto } from '../../../api/photos/kept-photo'
import { pickPhotos } from '../../../api/photos/pick-photos'
import { uploadPhoto } from '../../../api/photos/upload-photo'
import { toFailure } from '../../../api/reply-failure'
import { FieldWrong } from '../../../ui/field-wrong'
import { MainButton } from '../../../ui/main-button'
import { spoken } from '../../../ui/spoken'

interface PictureFieldProps {
  picture: string | undefined
  addresses: Record<string, string>
  onChange(picture: string | undefined): void
}

/** 一图看懂: one picture above the text. Never required. */
export function PictureField({ picture, addresses, onChange }: PictureFieldProps) {
  const [here, setHere] = useState<KeptPhoto>()
  const [sentence, setSentence] = useState<string>()
  const [sending, setSending] = useState(false)
  async function pick() {
    const picked = await pickPhotos(1)
    setSentence(picked.sentence)
    const [photo] = picked.photos
    if (!photo) return
    setSending(true)
    try {
      onChange(await uploadPhoto(photo))
      setHere(photo)
    } catch (thrown) {
      setSentence(toFailure(thrown).message)
    } finally {
      setSending(false)
    }
  }
  const shown = picture && (addresses[picture] ?? here?.src)
  return (
    <View className="gap">
      <Text className="text-box-label">一图看懂(可不放)</Text>
      {shown && <Image className="picture-shown" src={shown} mode="widthFix" {...spoken('img', '一图看懂')} />}
      <MainButton kind="plain" id="picture-pick" onTap={() => void pick()} pending={sending}>
        {picture ? '换一张图' : '选一张图'}
      </MainButton>
      {picture && (
        <MainButton kind="quiet" id="picture-off" onTap={() => onChange(undefined)}>
          不放图了
        </MainButton>
      )}
      <FieldWrong sentence={sentence} id="picture-wrong" />
    </View>
  )
}
