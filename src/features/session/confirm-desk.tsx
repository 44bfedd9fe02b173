import { Text, View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import type { DataOf } from '../../../contract/operations'
import { useOperation } from '../../api/use-operation'
import { Card } from '../../ui/card'
import { momentWords } from '../../ui/day-words'
import { Empty } from '../../ui/empty'
import { Failed } from '../../ui/failed'
import { go, goBack } from '../../ui/go'
import { MainButton } from '../../ui/main-button'
import { OutcomeNote } from '../../ui/outcome-note'
import { Skeleton } from '../../ui/skeleton'
import './session.css'

type Request = DataOf<'session.view-desk-request'>

/** What was scanned: who comes in, on which computer, and the number to compare; then yes or no. */
export function ConfirmDesk({ code }: { code: string | undefined }) {
  const view = useOperation('session.view-desk-request')
  const [request, setRequest] = useState<Request>()
  const [done, setDone] = useState<'in' | 'refused'>()
  async function look() {
    if (!code) return
    const outcome = await view.run({ code })
    if (outcome.kind === 'done') setRequest(outcome.data)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at once, for the code that was scanned
  useEffect(() => void look(), [code])
  if (!code) return <Empty sentence="这不是登录码。请在“我的”里点“扫码登录电脑”,扫电脑屏幕上的码。" />
  if (done === 'in') return <Done />
  if (done === 'refused') return <Empty sentence="没有登录。如果有人发码让您扫,请不要再扫,并告诉本单位管理员。" />
  if (request) return <Decide code={code} request={request} onDone={setDone} />
  if (view.failure) return <Failed failure={view.failure} again={() => void look()} />
  return <Skeleton cards={2} />
}

function Decide(props: { code: string; request: Request; onDone(done: 'in' | 'refused'): void }) {
  const { code, request, onDone } = props
  const confirm = useOperation('session.confirm-desk')
  const refuse = useOperation('session.refuse-desk')
  const act = async (operation: typeof confirm | typeof refuse, then: 'in' | 'refused') => {
    const outcome = await operation.run({ code })
    if (outcome.kind === 'done') onDone(then)
  }
  const busy = confirm.pending || refuse.pending
  return (
    <>
      <Card title="先看电脑上的数字" id="desk-compare">
        <Text className="block desk-number" id="desk-number">
          {request.number}
        </Text>
        <Text className="block">和您面前电脑屏幕上的数字一样,才点“确认登录”。码是别人发来的,请点“不是我”。</Text>
      </Card>
      <Card title="登录的是" id="desk-facts">
        <Text className="block">{request.name || '还没有填姓名'}</Text>
        {request.offices.map((office) => (
          <Text className="block second" key={office}>
            {office}
          </Text>
        ))}
        <View className="desk-where">
          <Text className="block">{request.browser}</Text>
          <Text className="block second">
            {momentWords(request.askedAt)}
            {request.from ? ` · 网络地址 ${request.from}` : ''}
          </Text>
        </View>
      </Card>
      <MainButton id="desk-confirm" pending={busy} onTap={() => void act(confirm, 'in')}>
        确认登录
      </MainButton>
      <MainButton id="desk-refuse" kind="plain" pending={busy} onTap={() => void act(refuse, 'refused')}>
        不是我
      </MainButton>
      <OutcomeNote failure={confirm.failure ?? refuse.failure} waiting={false} />
    </>
  )
}

function Done() {
  return (
    <>
      <Empty sentence="电脑已经登录。离开座位时,请在电脑上点“退出”。" />
      <MainButton kind="plain" id="desk-done" onTap={goBack}>
        好了
      </MainButton>
      <MainButton kind="quiet" id="my-desks" onTap={() => go('packages/mine/desks/index')}>
        我登录的电脑
      </MainButton>
    </>
  )
}
