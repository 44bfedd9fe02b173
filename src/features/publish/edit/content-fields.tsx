import { Text, View } from '@tarojs/components'
import { BROADCAST_CATEGORIES, type BroadcastCategory } from '../../../../contract/broadcast/words'
import { Card } from '../../../ui/card'
import { Choice } from '../../../ui/choice'
import { TextBox } from '../../../ui/text-box'
import type { Content } from '../empty-broadcast'
import { FilesField } from './files-field'
import { PictureField } from './picture-field'
import { RichEditor } from './rich-editor'
import type { Editing } from './use-editing'

const KINDS = (Object.entries(BROADCAST_CATEGORIES) as [BroadcastCategory, string][])
  .filter(([value]) => value !== 'public_answer')
  .map(([value, label]) => ({ value: value as Content['category'], label }))

/** The words of a broadcast and what goes with them. */
export function ContentFields({ editing, addresses }: { editing: Editing; addresses: Record<string, string> }) {
  const { content, put, save } = editing
  const wrong = save.failure?.fields ?? {}
  const line = (id: keyof Content & string, label: string, most: number, placeholder: string) => (
    <TextBox
      {...{ id: `content-${id}`, label, line: true, most, placeholder, value: String(content[id] ?? '') }}
      onChange={(value) => put({ [id]: value })}
      wrong={wrong[`content.${id}`]}
    />
  )
  const day = (id: 'validFrom' | 'validUntil', label: string) => (
    <TextBox
      {...{ id: `content-${id}`, label, line: true, most: 10, placeholder: '2026-12-31,可不填' }}
      value={content[id] ?? ''}
      onChange={(value) => put({ [id]: value || undefined })}
      wrong={wrong[`content.${id}`]}
    />
  )
  return (
    <Card title="写什么">
      {line('title', '标题', 60, '说清楚是什么事')}
      <TextBox
        {...{ id: 'content-summary', label: '一句话说明(居民先看到的)', most: 100, value: content.summary }}
        placeholder="用大白话说:谁、什么事、什么时候、怎么办"
        onChange={(summary) => put({ summary })}
        wrong={wrong['content.summary']}
      />
      <Text className="text-box-label">正文</Text>
      <RichEditor body={content.body} addresses={addresses} onChange={(body) => put({ body })} />
      <Text className="text-box-label gap">类别</Text>
      <Choice
        {...{ id: 'content-category', label: '类别', options: KINDS, chosen: content.category }}
        onChoose={(category) => put({ category })}
      />
      <View className="editor-two gap">
        {line('source', '发文单位', 60, '黄埔区民政局')}
        {line('documentNumber', '文号', 40, '可不填')}
        {day('validFrom', '从哪天起有效')}
        {day('validUntil', '有效到哪天')}
      </View>
      <PictureField {...{ picture: content.picture, addresses }} onChange={(picture) => put({ picture })} />
      <FilesField files={content.attachments ?? []} onChange={(attachments) => put({ attachments })} />
    </Card>
  )
}
