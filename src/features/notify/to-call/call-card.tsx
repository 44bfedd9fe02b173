import { Text } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { DataOf } from '../../../../contract/operations'
import { useOperation } from '../../../api/use-operation'
import { Card } from '../../../ui/card'
import { dayWords } from '../../../ui/day-words'
import { MainButton } from '../../../ui/main-button'
import { OutcomeNote } from '../../../ui/outcome-note'
import { ShowNumber } from './show-number'
import './to-call.css'

/** Who, what they should know, why WeChat could not tell them; then the number, and what came of the call. */
export function CallCard({ call }: { call: DataOf<'notify.list-to-call'>['calls'][number] }) {
  const { deliveryId, name, phone, text, why, at, tries } = call
  const mark = useOperation('notify.mark-called')
  async function markAs(told: boolean) {
    const title = `${told ? '已告知' : '没打通'}:${name}`
    const outcome = await mark.run({ deliveryId, told }, { title })
    if (outcome.kind === 'done')
      void Taro.showToast({ title: told ? '记下了:已告知' : '记下了,排到后面', icon: 'none' })
  }
  return (
    <Card id={`call-${deliveryId}`}>
      <Text className="block to-call-name">{name || '没有留姓名'}</Text>
      <Text className="block second">{phone || '没有留电话'}</Text>
      <Text className="block gap small second">要告诉的是</Text>
      <Text className="block prewrap to-call-text">{text}</Text>
      <Text className="small second block gap">
        {why} · {dayWords(at)}
      </Text>
      {tries > 0 && <Text className="small wait block">◷ 打过 {tries} 次,没打通</Text>}
      {phone ? (
        <ShowNumber deliveryId={deliveryId} />
      ) : (
        <Text className="small second block">没有号码,请上门说一声。</Text>
      )}
      {mark.waiting ? null : (
        <>
          <MainButton kind="plain" id={`told-${deliveryId}`} pending={mark.pending} onTap={() => void markAs(true)}>
            已告知
          </MainButton>
          <MainButton kind="quiet" id={`missed-${deliveryId}`} disabled={mark.pending} onTap={() => void markAs(false)}>
            没打通
          </MainButton>
        </>
      )}
      <OutcomeNote failure={mark.failure} waiting={mark.waiting} />
    </Card>
  )
}
