import { Input, Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { BroadcastCategory } from '../../../../contract/broadcast/words'
import { keepInAddress } from '../../../api/page-address'
import { useLivePages } from '../../../api/use-live-query'
import { Empty } from '../../../ui/empty'
import { ListEnd } from '../../../ui/list-end'
import { Loaded } from '../../../ui/loaded'
import { MainButton } from '../../../ui/main-button'
import { CategoryFold } from '../list/category-fold'
import { NoticeCard } from '../list/notice-card'
import './search.css'

/** 找通知: by words of the title, the summary or the text, among what is meant for me. */
export function SearchNotices({ asked }: { asked: string }) {
  const [typed, setTyped] = useState(asked)
  const [words, setWords] = useState(asked)
  const [category, setCategory] = useState<BroadcastCategory>()
  function look() {
    const wanted = typed.trim()
    setWords(wanted)
    keepInAddress('words', wanted)
  }
  return (
    <>
      <View className="notice-search">
        <Input
          className="notice-search-input"
          id="notice-words"
          value={typed}
          maxlength={40}
          focus={asked === ''}
          confirmType="search"
          placeholder="比如:养老、疫苗、停水"
          placeholderClass="text-box-placeholder"
          aria-label="要找的词"
          onInput={({ detail }) => setTyped(detail.value)}
          onConfirm={look}
        />
        <MainButton id="notice-search-go" disabled={typed.trim() === ''} onTap={look}>
          找
        </MainButton>
      </View>
      {words === '' ? (
        <Text className="second block">写一两个词,就能从发给您的通知里找。</Text>
      ) : (
        <>
          <CategoryFold id="search-category" category={category} onChoose={setCategory} />
          <Found words={words} category={category} every={() => setCategory(undefined)} />
        </>
      )}
    </>
  )
}

interface FoundProps {
  words: string
  category?: BroadcastCategory
  every(): void
}

function Found({ words, category, every }: FoundProps) {
  const query = useLivePages('broadcast.search-broadcasts', { words, ...(category ? { category } : {}) })
  return (
    <View className="gap">
      <Loaded query={query}>
        {(pages) => {
          const cards = pages.flatMap((page) => page.broadcasts)
          if (cards.length === 0 && query.ended) {
            if (category)
              return <Empty sentence={`这个类别里没有找到“${words}”。`} todo="在所有类别里找" onTap={every} />
            return <Empty sentence={`没有找到“${words}”。换个短一点的词再试试。`} />
          }
          return (
            <>
              {cards.map((card) => (
                <NoticeCard key={card.broadcastId} card={card} place="found" />
              ))}
              <ListEnd id="more-found" query={query} />
            </>
          )
        }}
      </Loaded>
    </View>
  )
}
