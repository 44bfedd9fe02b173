import { Text } from '@tarojs/components'
import { CATEGORIES, type Category } from '../../../../contract/case/words'
import { useLiveQuery } from '../../../api/use-live-query'
import { Card } from '../../../ui/card'
import { Choice } from '../../../ui/choice'
import { FieldWrong } from '../../../ui/field-wrong'
import { MainButton } from '../../../ui/main-button'
import { OutcomeNote } from '../../../ui/outcome-note'
import { PhotoPicker } from '../../../ui/photo-picker'
import { TextBox } from '../../../ui/text-box'
import { DemandsField } from './demands-field'
import { inPageOrder } from './in-page-order'
import { PlaceField } from './place-field'
import { ANONYMITY, URGENCY } from './raise-options'
import { suggestCategory } from './suggest-category'
import { useRaise } from './use-raise'
import './raise.css'

const CHOICES = (Object.entries(CATEGORIES) as [Category, string][]).map(([value, label]) => ({ value, label }))

/** 我要反映: one scroll. Works without a network, so it waits for nothing that must be read first. */
export function RaisePage() {
  const mine = useLiveQuery('directory.view-me', {}).data?.community
  const { draft, change, wrong, submit, pending, failure, waiting } = useRaise(mine)
  const suggested = suggestCategory(draft.text)
  const sentences = inPageOrder(wrong)
  return (
    <>
      <Card>
        <TextBox
          {...{ id: 'raise-text', label: '发生了什么', most: 1000, value: draft.text, wrong: wrong.text }}
          placeholder="说一句话就行,比如:楼下路灯坏了三天,晚上看不见路"
          onChange={(text) => change({ text })}
        />
        <DemandsField demands={draft.demands} onChange={(demands) => change({ demands })} wrong={wrong} />
      </Card>
      <Card title="照片">
        <PhotoPicker
          id="raise-photos"
          photos={draft.photos}
          onChange={(photos) => change({ photos })}
          wrong={wrong.photos}
        />
      </Card>
      <Card title="在哪里">
        <PlaceField draft={draft} mine={mine} change={change} wrong={wrong} />
      </Card>
      <Card title="是哪一类">
        <Choice
          {...{ id: 'raise-category', label: '是哪一类', options: CHOICES, chosen: draft.category ?? suggested }}
          onChoose={(category) => change({ category })}
        />
        {!draft.category && suggested && (
          <Text className="small second block gap">按您写的话先选了这一类,不对就点别的。</Text>
        )}
        <FieldWrong sentence={wrong.category} id="raise-category-wrong" />
      </Card>
      <Card title="很急吗">
        <Choice
          {...{ id: 'raise-urgent', label: '很急吗', options: URGENCY, chosen: draft.urgent ? 'yes' : 'no' }}
          onChoose={(value) => change({ urgent: value === 'yes' })}
        />
      </Card>
      <Card title="要不要匿名">
        <Choice
          {...{
            id: 'raise-anonymous',
            label: '要不要匿名',
            options: ANONYMITY,
            chosen: draft.anonymous ? 'yes' : 'no',
          }}
          onChoose={(value) => change({ anonymous: value === 'yes' })}
        />
      </Card>
      {sentences.length > 0 && (
        <Text className="field-wrong" id="raise-wrong">
          ! 还有 {sentences.length} 处要改一下:{sentences.join(';')}
        </Text>
      )}
      <OutcomeNote failure={sentences.length > 0 ? undefined : failure} waiting={waiting} />
      <MainButton id="raise-submit" pending={pending} onTap={submit}>
        送出去
      </MainButton>
      <Text className="small hint block gap">写到一半离开也不要紧,写好的都存在手机里。</Text>
    </>
  )
}
