import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { useLiveQuery } from '../../../api/use-live-query'
import { Loaded } from '../../../ui/loaded'
import { MainButton } from '../../../ui/main-button'
import { Skeleton } from '../../../ui/skeleton'
import { TextBox } from '../../../ui/text-box'
import { useSettled } from '../../../ui/use-settled'
import './canned-answers.css'

/** A matter of the service guide that goes with an answer. */
export interface PickedGuide {
  id: string
  title: string
}
interface GuidePickerProps {
  /** Of the form that it stands in: `answer`. */
  id: string
  picked: PickedGuide | undefined
  onPick(picked: PickedGuide | undefined): void
  wrong?: string | undefined
}
/** More than these are not looked through under an answer; another word finds what is meant. */
const SHOWN = 6

/** 附上办事指南: looked for by words; the resident gets it as a link under the answer. */
export function GuidePicker({ id, picked, onPick, wrong }: GuidePickerProps) {
  const [open, setOpen] = useState(false)
  if (picked)
    return (
      <View className="canned">
        <Text className="block" id={`${id}-guide-picked`}>
          附上办事指南:{picked.title}
        </Text>
        {wrong && <Text className="field-wrong">! {wrong}</Text>}
        <MainButton kind="quiet" id={`${id}-guide-drop`} onTap={() => onPick(undefined)}>
          不附了
        </MainButton>
      </View>
    )
  return (
    <View className="canned">
      <MainButton kind="quiet" id={`${id}-guide`} onTap={() => setOpen(!open)}>
        {open ? '收起办事指南' : '附上办事指南'}
      </MainButton>
      {open && <Search id={id} onPick={onPick} />}
    </View>
  )
}

function Search({ id, onPick }: Pick<GuidePickerProps, 'id' | 'onPick'>) {
  const [typed, setTyped] = useState('')
  const words = useSettled(typed.trim())
  const query = useLiveQuery('directory.search-guides', { words }, { enabled: words.length > 1 })
  return (
    <>
      <TextBox
        {...{ id: `${id}-guide-search`, label: '找哪一条', line: true, most: 40, value: typed, onChange: setTyped }}
        placeholder="写两三个字,比如:社保卡"
      />
      {words.length > 1 && (
        <Loaded query={query} skeleton={<Skeleton lines={2} />}>
          {({ guides }) =>
            guides.length === 0 ? (
              <Text className="small second block">没有找到,换个说法试试。</Text>
            ) : (
              <View>
                {guides.slice(0, SHOWN).map(({ guideId, title, takes, sample }) => (
                  <MainButton
                    key={guideId}
                    kind="plain"
                    id={`${id}-pick-${guideId}`}
                    onTap={() => onPick({ id: guideId, title })}
                  >
                    {`${title}(${takes})${sample ? ' · 示例' : ''}`}
                  </MainButton>
                ))}
              </View>
            )
          }
        </Loaded>
      )}
    </>
  )
}
