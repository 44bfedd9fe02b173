import { Text } from '@tarojs/components'
import { useState } from 'react'
import { POINT_VIEWS, type PointShow } from '../../../../contract/pairing/words'
import { useLivePages } from '../../../api/use-live-query'
import { Card } from '../../../ui/card'
import { Choice } from '../../../ui/choice'
import { Empty } from '../../../ui/empty'
import { ListEnd } from '../../../ui/list-end'
import { Loaded } from '../../../ui/loaded'
import { MainButton } from '../../../ui/main-button'
import { optionsOf } from '../../../ui/options-of'
import { TextBox } from '../../../ui/text-box'
import { useSettled } from '../../../ui/use-settled'
import { PointCards } from '../point-cards'

const SHOWN = optionsOf<PointShow>(POINT_VIEWS)

/** The list of the office and below: who is in contact with whom, and who has nobody. */
export function PointRows({ onNew }: { onNew(): void }) {
  const [show, setShow] = useState<PointShow>('all')
  const [typed, setTyped] = useState('')
  const words = useSettled(typed.trim())
  const query = useLivePages('pairing.list-points', { show, words })
  const counts = query.data?.[0]?.counts
  return (
    <>
      <Card title="结对联系名单" id="points">
        {counts && (
          <Text className="block">
            共 {counts.all} 个联系点{counts.nobody > 0 ? `,其中 ${counts.nobody} 个还没有人联系` : ',都有人联系'}
          </Text>
        )}
        <Choice<PointShow>
          {...{ id: 'points-show', label: '看哪些', options: SHOWN, chosen: show, onChoose: setShow }}
        />
        <TextBox
          {...{ id: 'points-search', label: '找一个', line: true, most: 40, value: typed, onChange: setTyped }}
          placeholder="编号、门牌,或企业、村的名称"
        />
        <MainButton kind="plain" id="point-new" onTap={onNew}>
          添加一个
        </MainButton>
      </Card>
      <Loaded query={query}>
        {(pages) => {
          const points = pages.flatMap((page) => page.contacts)
          if (points.length === 0)
            return <Empty sentence={words ? '没有找到,换个编号或门牌试试。' : '这里还没有联系点。'} />
          return (
            <>
              <PointCards points={points} />
              <ListEnd id="more-points" query={query} />
            </>
          )
        }}
      </Loaded>
    </>
  )
}
