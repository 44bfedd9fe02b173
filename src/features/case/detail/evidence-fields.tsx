import { Text, View } from '@tarojs/components'
import { TextBox } from '../../../ui/text-box'

export interface EvidenceDraft {
  code: string
  callBack: string
}
export const NO_EVIDENCE: EvidenceDraft = { code: '', callBack: '' }

/** Whether the person's own word is on record; always so where nobody was reported for. */
export const hasWord = (asked: boolean, { code, callBack }: EvidenceDraft) =>
  !asked || /^\d{6}$/.test(code) || callBack.trim().length >= 2

/** What goes with the call: nothing where nobody was reported for. */
export const evidenceInput = (asked: boolean, evidence: EvidenceDraft) => (asked ? { evidence } : {})

/** For whoever reported on behalf of somebody: that person's own word, by code or by a call back. */
export function EvidenceFields(props: { evidence: EvidenceDraft; change(part: Partial<EvidenceDraft>): void }) {
  const { evidence, change } = props
  return (
    <View className="gap" id="evidence">
      <Text className="block">
        这件是替别人反映的,要有本人的话:请本人念出六位确认码;或者打电话问过本人,写下回访记录。
      </Text>
      <TextBox
        {...{ id: 'evidence-code', label: '确认码', value: evidence.code, most: 6, line: true }}
        type="number"
        onChange={(code) => change({ code })}
      />
      <TextBox
        {...{ id: 'evidence-note', label: '或者:回访记录', value: evidence.callBack, most: 500 }}
        placeholder="比如:11月3日下午打电话给梁伯,他说灯亮了"
        onChange={(callBack) => change({ callBack })}
      />
    </View>
  )
}
