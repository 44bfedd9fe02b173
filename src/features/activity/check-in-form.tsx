import { Switch, Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import type { ActivityView } from '../../../contract/checkin/activity-view'
import { readPlaceOnce } from '../../api/read-place-once'
import { useDraft } from '../../api/use-draft'
import { useOperation } from '../../api/use-operation'
import { Card } from '../../ui/card'
import { MainButton } from '../../ui/main-button'
import { OutcomeNote } from '../../ui/outcome-note'
import { TextBox } from '../../ui/text-box'

const CAN_SCAN = process.env.TARO_ENV === 'weapp'

/** By the code on the host's screen, by place, or by one's word. What is recorded is said before the tap; works without a signal. */
export function CheckInForm({ view: { activityId, title } }: { view: ActivityView }) {
  const [draft, change, clear] = useDraft(`activity-code:${activityId}`, { digits: '' })
  const [withPlace, setWithPlace] = useState(true)
  const [reading, setReading] = useState(false)
  const { run, pending, failure, waiting } = useOperation('checkin.check-in-activity')
  const digits = draft.digits.replace(/\D/g, '')
  async function checkIn(code?: string) {
    setReading(true)
    const place = !code && withPlace ? await readPlaceOnce() : undefined
    setReading(false)
    const input = { activityId, ...(code ? { code } : {}), ...(place ? { reading: place } : {}) }
    const outcome = await run(input, { title: `活动签到:${title}` })
    if (outcome.kind !== 'failed') clear()
  }
  async function scan() {
    const scanned = await Taro.scanCode({ scanType: ['qrCode'] }).catch(() => undefined)
    if (scanned) await checkIn(scanned.result)
  }
  if (waiting) return <OutcomeNote failure={undefined} waiting />
  const busy = pending || reading
  return (
    <Card title="到了就签到" id="activity-check-in">
      <Text className="block second">只记下:您参加了、现在的时间、怎么核对的。不存坐标,不计时长。</Text>
      {CAN_SCAN && (
        <MainButton id="activity-scan" pending={busy} onTap={() => void scan()}>
          扫现场屏幕上的码签到
        </MainButton>
      )}
      <TextBox
        {...{
          id: 'activity-digits',
          label: CAN_SCAN ? '或者填现场屏幕上的 8 位数字' : '填现场屏幕上的 8 位数字',
          line: true,
          most: 12,
          type: 'number',
        }}
        value={draft.digits}
        onChange={(typed) => change({ digits: typed })}
        wrong={failure?.fields?.code}
      />
      <MainButton
        id="activity-by-digits"
        kind={CAN_SCAN ? 'plain' : 'main'}
        pending={busy}
        disabled={digits.length !== 8}
        onTap={() => void checkIn(digits)}
      >
        用数字签到
      </MainButton>
      <View className="row-between">
        <Text>没有码?读一次位置,核对是不是在现场</Text>
        <Switch id="activity-place" checked={withPlace} onChange={(event) => setWithPlace(event.detail.value)} />
      </View>
      <MainButton id="activity-by-word" kind="plain" pending={busy} onTap={() => void checkIn()}>
        {withPlace ? '不用码签到(读一次位置)' : '不用码签到(会写明没有核对)'}
      </MainButton>
      <OutcomeNote failure={failure} waiting={false} />
    </Card>
  )
}
