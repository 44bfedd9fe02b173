import { Text } from '@tarojs/components'
import { CATEGORIES, type Category } from '../../../../contract/case/words'
import type { Community } from '../../../api/picked-community'
import { Card } from '../../../ui/card'
import { Choice, type Option } from '../../../ui/choice'
import { FieldWrong } from '../../../ui/field-wrong'
import { optionsOf } from '../../../ui/options-of'
import { PhotoPicker } from '../../../ui/photo-picker'
import { TextBox } from '../../../ui/text-box'
import { DemandsField } from './demands-field'
import { PlaceField } from './place-field'
import type { RaiseDraft } from './raise-draft'
import { ANONYMITY, URGENCY, type YesNo } from './raise-options'
import { suggestCategory } from './suggest-category'
import './raise.css'

const CHOICES = optionsOf<Category>(CATEGORIES)

interface RaiseFieldsProps {
  draft: RaiseDraft
  change(part: Partial<RaiseDraft>): void
  wrong: Record<string, string>
  mine?: Community
  /** In the words of whoever writes: for oneself, or for somebody. */
  anonymity?: Option<YesNo>[]
  elsewhere?: boolean
}

/** The form of a case, from what happened to whether its raiser's name is shown. */
export function RaiseFields({ draft, change, wrong, mine, anonymity = ANONYMITY, elsewhere }: RaiseFieldsProps) {
  const suggested = suggestCategory(draft.text)
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
        <PlaceField {...{ draft, mine, change, wrong, elsewhere }} />
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
            options: anonymity,
            chosen: draft.anonymous ? 'yes' : 'no',
          }}
          onChoose={(value) => change({ anonymous: value === 'yes' })}
        />
      </Card>
    </>
  )
}
