import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Card } from '../../../ui/card'
import { FieldWrong } from '../../../ui/field-wrong'
import { MainButton } from '../../../ui/main-button'
import { spoken } from '../../../ui/spoken'
import type { Rule } from '../empty-broadcast'
import { AudienceCount } from './audience-count'
import { AudienceForm } from './audience-form'
import { ruleSentence } from './group-words'
import type { Editing } from './use-editing'
import { usePlaces } from './use-places'

/** Who is meant, step by step: each step takes people in or leaves some out, and the last that fits decides. */
export function AudienceField({ editing, office }: { editing: Editing; office: { id: string; name: string } }) {
  const { audience } = editing.options
  const [adding, setAdding] = useState(false)
  const places = usePlaces()
  const put = (rules: Rule[]) => editing.opt({ audience: rules })
  const sentence = (rule: Rule) => ruleSentence(rule, places.nameOf)
  return (
    <Card title="发给谁" id="audience">
      {audience.length === 0 && (
        <Text className="second block" id="audience-none">
          还没有选。选之前谁都收不到。
        </Text>
      )}
      {audience.map((rule, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same step may stand twice
        <View className="audience-rule" key={at} id={`audience-${at + 1}`}>
          <Text className="audience-words">
            {at + 1}. {sentence(rule)}
          </Text>
          <View
            className="audience-off"
            id={`audience-${at + 1}-off`}
            onClick={() => put(audience.filter((_, other) => other !== at))}
            {...spoken('button', `去掉:${sentence(rule)}`)}
          >
            去掉
          </View>
        </View>
      ))}
      {audience.length > 1 && <Text className="small hint block">一个人符合几条时,按最下面的一条算。</Text>}
      <FieldWrong sentence={editing.save.failure?.fields?.['options.audience']} id="audience-wrong" />
      {audience.length > 0 && <AudienceCount audience={audience} />}
      {adding ? (
        <AudienceForm
          {...{ office, places, first: audience.length === 0 }}
          onAdd={(rules) => {
            put([...audience, ...rules])
            setAdding(false)
          }}
          onCancel={() => setAdding(false)}
        />
      ) : (
        <MainButton kind="plain" id="audience-add" onTap={() => setAdding(true)}>
          {audience.length === 0 ? '选发给谁' : '再加一条'}
        </MainButton>
      )}
    </Card>
  )
}
