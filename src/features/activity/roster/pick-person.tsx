import { Text } from '@tarojs/components'
import { useState } from 'react'
import { useLiveQuery } from '../../../api/use-live-query'
import { Choice } from '../../../ui/choice'
import { Loaded } from '../../../ui/loaded'
import { TextBox } from '../../../ui/text-box'

/** More names than these are looked for by a part of the name. */
const IN_SIGHT = 12

interface PickPersonProps {
  office: string
  chosen: string
  onPick(personId: string): void
}

/** Who serves at the office and its branches. */
export function PickPerson({ office, chosen, onPick }: PickPersonProps) {
  const query = useLiveQuery('checkin.list-roster-people', { office })
  const [part, setPart] = useState('')
  return (
    <Loaded query={query}>
      {({ people }) => {
        if (people.length === 0) return <Text className="block second">这个单位还没有登记可以排班的人。</Text>
        const fitting = people.filter(({ id, name }) => id === chosen || name.includes(part.trim()))
        const shown = fitting.slice(0, IN_SIGHT)
        return (
          <>
            {people.length > IN_SIGHT && (
              <TextBox
                {...{ id: 'turn-find', label: '找人(写名字)', value: part, most: 20, line: true }}
                onChange={setPart}
              />
            )}
            <Text className="text-box-label">谁来</Text>
            <Choice
              {...{ id: 'turn-who', label: '谁来', chosen: chosen || undefined, onChoose: onPick }}
              options={shown.map(({ id, name }) => ({ value: id, label: name || '没有留姓名' }))}
            />
            {fitting.length > shown.length && (
              <Text className="small second block">
                还有{fitting.length - shown.length}人没有列出来,写名字就能找到。
              </Text>
            )}
            {fitting.length === 0 && <Text className="small second block">没有这个名字,换几个字试试。</Text>}
          </>
        )
      }}
    </Loaded>
  )
}
