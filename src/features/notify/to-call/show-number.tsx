import { Text } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { useOperation } from '../../../api/use-operation'
import { MainButton } from '../../../ui/main-button'
import { OutcomeNote } from '../../../ui/outcome-note'

/** Whoever changes their mind before it rings has done nothing wrong. */
const dial = (phoneNumber: string) => void Taro.makePhoneCall({ phoneNumber }).catch(() => undefined)

/** The whole number, which is on record as looked at, and a tap that calls it; gone when the page is left. */
export function ShowNumber({ deliveryId }: { deliveryId: string }) {
  const [number, setNumber] = useState<string>()
  const { run, pending, failure } = useOperation('notify.reveal-number')
  async function reveal() {
    const outcome = await run({ deliveryId })
    if (outcome.kind === 'done') setNumber(outcome.data.phone)
  }
  if (number) {
    return (
      <MainButton kind="plain" id={`dial-${deliveryId}`} onTap={() => dial(number)}>
        {`打 ${number}`}
      </MainButton>
    )
  }
  return (
    <>
      <MainButton kind="plain" id={`reveal-${deliveryId}`} pending={pending} onTap={() => void reveal()}>
        看号码
      </MainButton>
      <Text className="small second block">谁看了号码会记下来。</Text>
      <OutcomeNote failure={failure} waiting={false} />
    </>
  )
}
