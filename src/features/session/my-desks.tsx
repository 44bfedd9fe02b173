import { Text } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { DataOf } from '../../../contract/operations'
import { DESK } from '../../../contract/session/words'
import { useLiveQuery } from '../../api/use-live-query'
import { useOperation } from '../../api/use-operation'
import { Card } from '../../ui/card'
import { momentWords } from '../../ui/day-words'
import { Empty } from '../../ui/empty'
import { Loaded } from '../../ui/loaded'
import { MainButton } from '../../ui/main-button'
import { OutcomeNote } from '../../ui/outcome-note'

type Desk = DataOf<'session.list-desks'>['desks'][number]

/** Where I am signed in, each with its way out. */
export function MyDesks() {
  const query = useLiveQuery('session.list-desks', {})
  return (
    <Loaded query={query}>
      {({ desks }) =>
        desks.length === 0 ? (
          <Empty sentence="现在没有登录着的电脑。" />
        ) : (
          <>
            <Text className="block second">
              {`登录 ${DESK.hours} 小时后、${DESK.idleMinutes} 分钟没有操作,都会自动退出。`}
            </Text>
            {desks.map((desk) => (
              <DeskLine key={desk.deskId} desk={desk} />
            ))}
            {desks.length > 1 && <EndAll />}
          </>
        )
      }
    </Loaded>
  )
}

function DeskLine({ desk: { deskId, browser, from, openedAt, usedAt } }: { desk: Desk }) {
  const { run, pending, failure } = useOperation('session.end-desk')
  return (
    <Card title={browser} id={`desk-${deskId}`}>
      {from !== '' && <Text className="block second">网络地址 {from}</Text>}
      <Text className="block second">登录 {momentWords(openedAt)}</Text>
      <Text className="block second">最后使用 {momentWords(usedAt)}</Text>
      <MainButton kind="plain" id={`end-${deskId}`} pending={pending} onTap={() => void run({ deskId })}>
        退出这台电脑
      </MainButton>
      <OutcomeNote failure={failure} waiting={false} />
    </Card>
  )
}

function EndAll() {
  const { run, pending, failure } = useOperation('session.end-all-desks')
  async function end() {
    const content = '每台电脑都要重新扫码才能用;写好没交的内容还在那台电脑里。'
    const { confirm } = await Taro.showModal({ title: '退出所有电脑?', content, confirmColor: '#C8102E' })
    if (confirm) await run({})
  }
  return (
    <>
      <MainButton kind="quiet" id="end-all" pending={pending} onTap={() => void end()}>
        退出所有电脑
      </MainButton>
      <OutcomeNote failure={failure} waiting={false} />
    </>
  )
}
