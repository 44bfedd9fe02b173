import { Text } from '@tarojs/components'
import { useState } from 'react'
import type { PointView } from '../../../contract/pairing/point-view'
import { useOperation } from '../../api/use-operation'
import { Card } from '../../ui/card'
import { dayWords } from '../../ui/day-words'
import { MainButton } from '../../ui/main-button'
import { OutcomeNote } from '../../ui/outcome-note'
import { spoken } from '../../ui/spoken'
import './link-code.css'
import { inFours } from './point-words'

/** 联系码: what the member hands over at the door. It is shown once; a new one ends the old. */
export function LinkCode({ point }: { point: PointView }) {
  const [code, setCode] = useState('')
  const { run, pending, failure } = useOperation('pairing.make-link-code')
  async function make() {
    const outcome = await run({ pointId: point.pointId })
    if (outcome.kind === 'done') setCode(outcome.data.code)
  }
  const linked = point.linked.map(({ name }) => name || '未留姓名')
  return (
    <Card title="联系码" id="point-code">
      <Text className="block second">把联系码交给对方,对方在首页“我的联系党员”里填好,就能看到找谁、谁来走访过。</Text>
      {linked.length > 0 && <Text className="block">已经认领:{linked.join('、')}</Text>}
      {code ? (
        <>
          <Text className="block code-digits" id="link-code" {...spoken('status')}>
            {inFours(code)}
          </Text>
          <Text className="small second block">请现在抄给对方,离开这一页就看不到了。30 天内有效。</Text>
        </>
      ) : (
        point.codeUntil && (
          <Text className="small second block">
            已经开过一张,{dayWords(point.codeUntil)}前有效。再开一张,原来的就作废。
          </Text>
        )
      )}
      <MainButton kind="plain" id="make-code" pending={pending} onTap={() => void make()}>
        {code || point.codeUntil ? '重新开一张' : '开一张联系码'}
      </MainButton>
      <OutcomeNote failure={failure} waiting={false} />
    </Card>
  )
}
