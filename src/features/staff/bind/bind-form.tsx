import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { useDraft } from '../../../api/use-draft'
import { useOperation } from '../../../api/use-operation'
import { Card } from '../../../ui/card'
import { OutcomeNote } from '../../../ui/outcome-note'
import { spoken } from '../../../ui/spoken'
import { TextBox } from '../../../ui/text-box'
import type { Bound } from './bind-role'
import { codeIn } from './code-in'
import { NumberButton } from './number-button'
import { NUMBER_WORDS, numberCanBeHad } from './number-words'

const DIGITS = 12

interface BindFormProps {
  /** Nothing is bound yet. */
  first: boolean
  waitMinutes: number
  onBound(bound: Bound): void
}

/** The code that the office handed over, then WeChat's button for the number; both have to be right. */
export function BindForm({ first, waitMinutes, onBound }: BindFormProps) {
  const [draft, change, clear] = useDraft('invitation', { code: '' })
  const [said, setSaid] = useState('')
  const { run, pending, failure } = useOperation('staff.bind')
  const digits = codeIn(draft.code)
  const lacks = DIGITS - digits.length
  async function bind(phoneCode: string) {
    setSaid('')
    const outcome = await run({ code: digits, phoneCode })
    if (outcome.kind !== 'done') return
    const { bound, refused } = outcome.data
    if (refused) return setSaid(refused.message)
    clear()
    if (bound) onBound(bound)
  }
  const words = lacks > 0 ? `邀请码还差 ${lacks} 位` : lacks < 0 ? `邀请码多了 ${-lacks} 位` : NUMBER_WORDS.button
  return (
    <Card title={first ? '我是工作人员或党员' : '还有别的身份要绑定'} id="bind">
      <Text className="block second">单位的管理员会给您一张邀请码,是 12 位数字。没有的话,请找您单位的管理员要。</Text>
      {numberCanBeHad() ? (
        <>
          <TextBox
            {...{ id: 'bind-code', label: '邀请码', line: true, most: 200, value: draft.code }}
            placeholder="12 位数字,整条消息粘贴也行"
            onChange={(code) => change({ code })}
            wrong={failure?.fields?.code}
          />
          <Text className="small second block gap">{NUMBER_WORDS.why}</Text>
          <NumberButton
            {...{ id: 'bind-number', words, pending }}
            disabled={lacks !== 0 || waitMinutes > 0}
            onCode={(phoneCode) => void bind(phoneCode)}
            onNone={setSaid}
          />
          {waitMinutes > 0 && !said && <Text className="block wait gap">{`请 ${waitMinutes} 分钟后再试。`}</Text>}
          {said && (
            <View className="note note-wrong" id="bind-said" {...spoken('alert')}>
              <Text>{said}</Text>
            </View>
          )}
          <OutcomeNote failure={failure} waiting={false} />
        </>
      ) : (
        <Text className="block gap" id="bind-elsewhere">
          绑定要核对微信里的手机号,请在手机上打开微信小程序“黄埔党建云”,点“我的”,再点“我是工作人员或党员”。
        </Text>
      )}
    </Card>
  )
}
