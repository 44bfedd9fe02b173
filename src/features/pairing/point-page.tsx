import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { PointView } from '../../../contract/pairing/point-view'
import { useLiveQuery } from '../../api/use-live-query'
import { useOperation } from '../../api/use-operation'
import { WordsAct } from '../../ui/acts/words-act'
import { Card } from '../../ui/card'
import { dayWords } from '../../ui/day-words'
import { go } from '../../ui/go'
import { Loaded } from '../../ui/loaded'
import { MainButton } from '../../ui/main-button'
import { OutcomeNote } from '../../ui/outcome-note'
import { LinkCode } from './link-code'
import { PointFacts } from './point-facts'

/** One contact point: who lives there, how to reach them, who had it before, and what can be done. */
export function PointPage({ pointId }: { pointId: string }) {
  const query = useLiveQuery('pairing.view-point', { pointId })
  return (
    <Loaded query={query}>
      {(point) => (
        <>
          <Card title={point.title} id="point">
            <PointFacts point={point} />
            {!point.active && <Text className="block wait">! 这个联系点已经结束</Text>}
          </Card>
          <Reach point={point} />
          {(point.mine || point.mayKeep) && point.active && <LinkCode point={point} />}
          <History point={point} />
          {point.mayKeep && (
            <>
              <MainButton
                kind="plain"
                id="point-edit"
                onTap={() => go('packages/pairing/keep/index', { pointId: point.pointId })}
              >
                修改,或换人联系
              </MainButton>
              <WordsAct
                operation="pairing.end-point"
                of={pointId}
                id="point-end"
                label="结束联系"
                then="搬走了、关门了用这个。它会从名单里去掉,以前的记录都留着。"
                ask="为什么结束"
                field="reason"
                least={2}
                most={200}
                send="结束"
                input={(reason) => ({ pointId, reason })}
              />
            </>
          )}
        </>
      )}
    </Loaded>
  )
}

/** The number is shown at a tap, and who looked stays on record. */
function Reach({ point }: { point: PointView }) {
  const { run, pending, failure } = useOperation('pairing.reveal-point-number')
  async function callThem() {
    const outcome = await run({ pointId: point.pointId })
    if (outcome.kind === 'done') await Taro.makePhoneCall({ phoneNumber: outcome.data.phone }).catch(() => undefined)
  }
  return (
    <Card title="找谁" id="point-reach">
      <Text className="block">
        {point.contactName} · {point.phone}
      </Text>
      {(point.mine || point.mayKeep) && (
        <>
          <MainButton kind="plain" id="point-call" pending={pending} onTap={() => void callThem()}>
            打电话(会留下查看记录)
          </MainButton>
          <OutcomeNote failure={failure} waiting={false} />
        </>
      )}
    </Card>
  )
}

function History({ point: { handedOver } }: { point: PointView }) {
  if (handedOver.length === 0) return null
  return (
    <Card title="换过人" id="point-history">
      {handedOver.map(({ at, from, to, reason }) => (
        <View key={`${at}${to}`} className="gap">
          <Text className="block">
            {dayWords(at)}:{from || '没有人'} → {to || '没有人'}
          </Text>
          <Text className="small second block">{reason}</Text>
        </View>
      ))}
    </Card>
  )
}
