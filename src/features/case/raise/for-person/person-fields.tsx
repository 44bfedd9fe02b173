import { Text, View } from '@tarojs/components'
import { Card } from '../../../../ui/card'
import { Choice, type Option } from '../../../../ui/choice'
import { TextBox } from '../../../../ui/text-box'
import type { ReportDraft } from './report-draft'

const SOURCES: Option<ReportDraft['source']>[] = [
  { value: 'proxy', label: '居民代报', explained: '人在身边,或托您反映' },
  { value: 'hotline', label: '12345来电', explained: '市民热线转来的电话,要填工单号' },
]

interface PersonFieldsProps {
  draft: ReportDraft
  change(part: Partial<ReportDraft>): void
  wrong: Record<string, string>
  /** Whether calls from the hotline are taken in here. */
  operator: boolean
}

/** For whom, and how it came. */
export function PersonFields({ draft, change, wrong, operator }: PersonFieldsProps) {
  return (
    <>
      {operator && (
        <Card title="怎么来的">
          <Choice
            {...{ id: 'report-source', label: '怎么来的', options: SOURCES, chosen: draft.source }}
            onChoose={(source) => change({ source })}
          />
          {draft.source === 'hotline' && (
            <View className="gap">
              <TextBox
                {...{ id: 'report-hotline', label: '12345工单号', line: true, most: 40, value: draft.hotlineNumber }}
                placeholder="照热线系统上的抄"
                onChange={(hotlineNumber) => change({ hotlineNumber })}
                wrong={wrong.hotlineNumber}
              />
            </View>
          )}
        </Card>
      )}
      <Card title="替谁反映">
        <TextBox
          {...{ id: 'report-name', label: '姓名', line: true, most: 40, value: draft.name }}
          placeholder="比如:梁伯,或者梁伯的全名"
          onChange={(name) => change({ name })}
          wrong={wrong['person.name']}
        />
        <TextBox
          {...{ id: 'report-phone', label: '电话(没有可以不填)', line: true, most: 20, value: draft.phone }}
          placeholder="家里的座机也行"
          onChange={(phone) => change({ phone })}
          wrong={wrong['person.phone']}
        />
        <Text className="small second block">办得好不好,由本人说了算。有电话更好:办事的人能直接打给本人。</Text>
      </Card>
    </>
  )
}
