import { Text, View } from '@tarojs/components'
import type { DataOf } from '../../../contract/operations'
import { DATA_KINDS, type DataKind, type DataKindWords } from '../../../contract/privacy/data-kinds'
import { Card } from '../../ui/card'

type Kinds = DataOf<'privacy.view-my-data'>['kinds']

const TITLES: Record<DataKindWords['onErase'], string> = {
  gone: '全部删掉的',
  nameless: '去掉您,单位的记录留着的',
  stays: '留着的',
}

/** What erasing does, of what there is, said before anything can be tapped. */
export function WhatGoes({ kinds }: { kinds: Kinds }) {
  const there = kinds.filter(({ count }) => count > 0).map(({ kind }) => kind)
  return (
    <>
      {(Object.keys(TITLES) as DataKindWords['onErase'][]).map((what) => {
        const those = there.filter((kind) => DATA_KINDS[kind].onErase === what)
        return those.length > 0 && <Those key={what} id={`erase-${what}`} title={TITLES[what]} kinds={those} />
      })}
      <Card>
        <Text className="small second block">
          这是您的权利(个人信息保护法第四十七条)。法律要单位存档的办事记录要留着,留下的里面不再有您。
        </Text>
      </Card>
    </>
  )
}

function Those({ id, title, kinds }: { id: string; title: string; kinds: readonly DataKind[] }) {
  return (
    <Card title={title} id={id}>
      {kinds.map((kind) => (
        <View key={kind} className="gap">
          <Text className="block">{DATA_KINDS[kind].name}</Text>
          <Text className="small second block">{DATA_KINDS[kind].afterwards}</Text>
        </View>
      ))}
    </Card>
  )
}
