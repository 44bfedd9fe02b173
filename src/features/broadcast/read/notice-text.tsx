import { Image, RichText, Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useMemo } from 'react'
import { spoken } from '../../../ui/spoken'
import { NoticeLinks } from './notice-links'
import { readableSegments } from './readable-html'

/** From here on a table is wider than a phone. */
const WIDE_COLUMNS = 4

/** The full text: tables scroll in their own frame, photos open large. */
export function NoticeText({ body }: { body: string }) {
  const segments = useMemo(() => readableSegments(body), [body])
  const urls = segments.flatMap((segment) => (segment.kind === 'image' ? [segment.src] : []))
  return (
    <View className="notice-text" id="notice-text">
      {segments.map((segment, at) => {
        const key = `${segment.kind}-${at}`
        if (segment.kind === 'text') return <RichText key={key} nodes={segment.html} />
        if (segment.kind === 'image') {
          return (
            <Image
              key={key}
              className="notice-image"
              src={segment.src}
              mode="widthFix"
              onClick={() => void Taro.previewImage({ current: segment.src, urls })}
              {...spoken('button', `看大图:${segment.alt || '文中的图片'}`)}
            />
          )
        }
        return (
          <View key={key}>
            {segment.columns >= WIDE_COLUMNS && <Text className="small hint block">表格较宽,可以左右滑着看</Text>}
            <View className="notice-table">
              <RichText nodes={segment.html} />
            </View>
          </View>
        )
      })}
      <NoticeLinks body={body} />
    </View>
  )
}
