import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { CATEGORIES, type Category } from '../../../../contract/case/words'
import { useLivePages } from '../../../api/use-live-query'
import { useOperation } from '../../../api/use-operation'
import { Card } from '../../../ui/card'
import { Empty } from '../../../ui/empty'
import { ListEnd } from '../../../ui/list-end'
import { Loaded } from '../../../ui/loaded'
import { MainButton } from '../../../ui/main-button'
import { OutcomeNote } from '../../../ui/outcome-note'
import { TextBox } from '../../../ui/text-box'
import { useSettled } from '../../../ui/use-settled'
import { type GuideLine, GuideMarks } from '../guide-card'
import type { OpenGuide } from './keep-guides'
import './keep.css'

/** All matters, to be changed or taken out one by one. */
export function GuideRows({ onOpen }: { onOpen(open: OpenGuide): void }) {
  const [typed, setTyped] = useState('')
  const words = useSettled(typed.trim())
  const query = useLivePages('directory.search-guides', { words })
  const { run, pending, failure } = useOperation('directory.remove-guide')
  async function remove({ guideId, title }: GuideLine) {
    const content = `“${title}”删掉以后,居民就找不到了;答复里用过它的诉求仍留着名称。`
    const { confirm } = await Taro.showModal({ title: '删掉这一条?', content, confirmColor: '#C8102E' })
    if (confirm) await run({ guideId })
  }
  return (
    <Card title="全部事项">
      <MainButton kind="plain" id="guide-new" onTap={() => onOpen({})}>
        添加一条
      </MainButton>
      <View className="gap">
        <TextBox
          {...{ id: 'keep-search', label: '找一条', line: true, most: 40, value: typed, onChange: setTyped }}
          placeholder="写两三个字"
        />
      </View>
      <OutcomeNote failure={failure} waiting={false} />
      <Loaded query={query}>
        {(pages) => {
          const guides = pages.flatMap((page) => page.guides)
          if (guides.length === 0)
            return <Empty sentence={words ? '没有找到,换两个字试试。' : '还没有事项。可以用表格导入,或添加一条。'} />
          return (
            <>
              {guides.map((guide) => (
                <View className="keep-row" key={guide.guideId} id={`keep-${guide.guideId}`}>
                  <View>
                    <View className="guide-head">
                      <Text className="guide-title">{guide.title}</Text>
                      <GuideMarks instant={guide.instant} sample={guide.sample} />
                    </View>
                    <Text className="small second block">
                      {CATEGORIES[guide.category as Category] ?? ''} · {guide.takes}
                    </Text>
                  </View>
                  <View className="keep-acts">
                    <MainButton
                      kind="quiet"
                      id={`edit-${guide.guideId}`}
                      onTap={() => onOpen({ guideId: guide.guideId })}
                    >
                      修改
                    </MainButton>
                    <MainButton
                      kind="quiet"
                      id={`remove-${guide.guideId}`}
                      disabled={pending}
                      onTap={() => void remove(guide)}
                    >
                      删掉
                    </MainButton>
                  </View>
                </View>
              ))}
              <ListEnd id="more-keep" query={query} />
            </>
          )
        }}
      </Loaded>
    </Card>
  )
}
