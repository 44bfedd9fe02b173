import { Image, RichText, Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useMemo } from 'react'
import { spoken } from '../spoken'
import { readableSegments } from './readable-html'
import { RichLinks } from './rich-links'
import './rich-words.css'

/** From here on a table is wider than a phone. */
const WIDE_COLUMNS = 4

/** Clean HTML as a phone shows it, on both ends: tables scroll in their own frame, photos open large. */
export function RichWords({ body, id }: { body: string; id?: string }) {
  const segments = useMemo(() => readableSegments(body), [body])
  const urls = segments.flatMap((segment) => (segment.kind === 'image' ? [segment.src] : []))
  return (
    <View className="rich-words" id={id}>
      {segments.map((segment, at) => {
        const key = `${segment.kind}-${at}`
        if (segment.kind === 'text') return <RichText key={key} nodes={segment.html} />
        if (segment.kind === 'image') {
          return (
            <Image
              key={key}
              className="rich-image"
              src={segment.src}
              mode="widthFix"
              lazyLoad
              onClick={() => void Taro.previewImage({ current: segment.src, urls })}
              {...spoken('button', `看大图:${segment.alt || '文中的图片'}`)}
            />
          )
        }
        return (
          <View key={key}>
            {segment.columns >= WIDE_COLUMNS && <Text className="small hint block">表格较宽,可以左右滑着看</Text>}
            <View className="rich-table">
              <RichText nodes={segment.html} />
            </View>
          </View>
        )
      })}
      <RichLinks body={body} />
    </View>
  )
}
