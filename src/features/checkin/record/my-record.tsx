import { Text } from '@tarojs/components'
import type { DataOf } from '../../../../contract/operations'
import { useLivePages } from '../../../api/use-live-query'
import { Card } from '../../../ui/card'
import { Empty } from '../../../ui/empty'
import { ListEnd } from '../../../ui/list-end'
import { Loaded } from '../../../ui/loaded'
import { ExportRecord } from './export-record'
import { RecordCard } from './record-card'

const EMPTY = '还没有服务记录。您走访、参加活动或值守以后,做了什么、办成了什么,会记在这里。'

/** 我的服务记录: what I did and what came of it. It is mine: nothing in it counts presence, and nobody is beside me. */
export function MyRecord() {
  const query = useLivePages('checkin.view-my-record', {})
  const pages = query.data ?? []
  const lines = pages.flatMap((page) => page.lines)
  return (
    <Loaded query={query}>
      {() =>
        lines.length === 0 && query.ended ? (
          <Empty sentence={EMPTY} />
        ) : (
          <>
            <CameOfIt found={pages[0]?.cameOfIt} />
            {lines.map((line) => (
              <RecordCard key={line.id} line={line} />
            ))}
            <ListEnd id="more-record" query={query} />
            <ExportRecord />
          </>
        )
      }
    </Loaded>
  )
}

function CameOfIt({ found }: { found: DataOf<'checkin.view-my-record'>['cameOfIt'] }) {
  if (!found) return null
  const { cases, solved } = found
  return (
    <Card title="办成了什么" id="came-of-it">
      {cases > 0 && (
        <Text className="block">
          走访时反映了 {cases} 件诉求,其中 {solved} 件已经解决。
        </Text>
      )}
      <Text className="small second block">这份记录是您自己的。这里不算次数,不和别人比。</Text>
    </Card>
  )
}
