import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { Category } from '../../../contract/case/words'
import { useLivePages } from '../../api/use-live-query'
import { Empty } from '../../ui/empty'
import { go } from '../../ui/go'
import { ListEnd } from '../../ui/list-end'
import { Loaded } from '../../ui/loaded'
import { TextBox } from '../../ui/text-box'
import { useSettled } from '../../ui/use-settled'
import { GuideCard } from './guide-card'
import { ANY, GuideFilters } from './guide-filters'

/** 办事指南: looked for by words, or leafed through by kind. */
export function GuideList({ words: asked = '' }: { words?: string }) {
  const [typed, setTyped] = useState(asked)
  const [category, setCategory] = useState(ANY)
  const [instant, setInstant] = useState(false)
  const words = useSettled(typed.trim())
  const query = useLivePages('directory.search-guides', {
    words,
    ...(category === ANY ? {} : { category: category as Category }),
    ...(instant ? { instant } : {}),
  })
  function showAll() {
    setTyped('')
    setCategory(ANY)
    setInstant(false)
  }
  const narrowed = words !== '' || category !== ANY || instant
  return (
    <View>
      <TextBox
        {...{ id: 'guide-search', label: '您要办什么事', line: true, most: 40, value: typed, onChange: setTyped }}
        placeholder="写两三个字,比如:社保卡、居住证"
      />
      <GuideFilters {...{ category, instant }} onCategory={setCategory} onInstant={setInstant} />
      <Loaded query={query}>
        {(pages) => {
          const guides = pages.flatMap((page) => page.guides)
          if (guides.length === 0) return <NothingFound {...{ words, narrowed }} onAll={showAll} />
          return (
            <View id="guide-found">
              {guides.some(({ sample }) => sample) && (
                <Text className="guide-note small">标着“示例”的是演示用的,不是真的规定,办事前请打 12345 问清楚。</Text>
              )}
              {guides.map((guide) => (
                <GuideCard key={guide.guideId} guide={guide} />
              ))}
              <ListEnd id="more-guides" query={query} />
            </View>
          )
        }}
      </Loaded>
    </View>
  )
}

function NothingFound({ words, narrowed, onAll }: { words: string; narrowed: boolean; onAll(): void }) {
  if (!narrowed)
    return (
      <Empty
        sentence="办事指南还没有内容。有事要办,可以先在“我要反映”里问。"
        todo="我要反映"
        onTap={() => go('pages/raise/index')}
      />
    )
  const sentence =
    words.length === 1
      ? '请至少写两个字,比如:社保。'
      : '没有找到。换个说法试试,比如把“办医保”写成“医保参保”;也可以打 12345 问。'
  return <Empty sentence={sentence} todo="看全部事项" onTap={onAll} />
}
