import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { TAGS, type Tag } from '../../../contract/broadcast/words'
import type { DataOf } from '../../../contract/operations'
import { useOperation } from '../../api/use-operation'
import { Card } from '../../ui/card'
import { OutcomeNote } from '../../ui/outcome-note'
import { spoken } from '../../ui/spoken'
import '../../ui/choice.css'

const ALL = Object.entries(TAGS) as [Tag, string][]

/** 我关心的: groups that one puts oneself into, one tap each, and out again with another. */
export function MyTags({ me }: { me: DataOf<'directory.view-me'> }) {
  const [tapped, setTapped] = useState<Tag[]>()
  const { run, pending, failure } = useOperation('directory.save-tags')
  const chosen = tapped ?? me.tags ?? []
  async function toggle(tag: Tag) {
    if (pending) return
    const tags = chosen.includes(tag) ? chosen.filter((one) => one !== tag) : [...chosen, tag]
    setTapped(tags)
    const outcome = await run({ tags })
    // Not saved, so not shown as if it were.
    if (outcome.kind === 'failed') setTapped(undefined)
  }
  return (
    <Card title="我关心的" id="my-tags">
      <Text className="small second block">选了以后,跟您有关的通知会发给您。可以多选,不选也行,随时能改。</Text>
      <View className="choice gap">
        {ALL.map(([tag, words]) => {
          const on = chosen.includes(tag)
          return (
            <View
              key={tag}
              id={`tag-${tag}`}
              className={on ? 'choice-one choice-on' : 'choice-one'}
              onClick={() => void toggle(tag)}
              {...spoken('checkbox', words, { 'aria-checked': on })}
            >
              <Text className="choice-label">{on ? `✓ ${words}` : words}</Text>
            </View>
          )
        })}
      </View>
      <OutcomeNote failure={failure} waiting={false} />
    </Card>
  )
}
