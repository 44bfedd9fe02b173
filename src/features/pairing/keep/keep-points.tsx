import { Text, View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { useLiveQuery } from '../../../api/use-live-query'
import { useOperation } from '../../../api/use-operation'
import { Loaded } from '../../../ui/loaded'
import { HandOverAll } from './hand-over-all'
import { ImportPoints } from './import-points'
import './keep-points.css'
import { PointForm } from './point-form'
import { PointRows } from './point-rows'

const KEEPERS = ['admin', 'dispatcher', 'community_worker']

/** 结对联系: tables in and out at the side for admins, the list in the middle, one point when it is opened. */
export function KeepPoints({ pointId }: { pointId?: string }) {
  const me = useLiveQuery('directory.view-me', {})
  const [open, setOpen] = useState<{ pointId?: string } | undefined>(pointId ? { pointId } : undefined)
  return (
    <Loaded query={me}>
      {({ roles }) =>
        roles.some(({ role }) => KEEPERS.includes(role)) ? (
          <View className="keep-points">
            {roles.some(({ role }) => role === 'admin') && (
              <View className="keep-points-side">
                <ImportPoints />
              </View>
            )}
            <View className="keep-points-main">
              {open ? (
                open.pointId ? (
                  <OpenForm pointId={open.pointId} onDone={() => setOpen(undefined)} />
                ) : (
                  <PointForm onDone={() => setOpen(undefined)} />
                )
              ) : (
                <>
                  <PointRows onNew={() => setOpen({})} />
                  <HandOverAll />
                </>
              )}
            </View>
          </View>
        ) : (
          <Text className="block">名单由社区、街道和区里的管理人员来改。发现有错,请告诉您的社区。</Text>
        )
      }
    </Loaded>
  )
}

/** The form starts from what is there, the whole number with it: looking at it stays on record. */
function OpenForm({ pointId, onDone }: { pointId: string; onDone(): void }) {
  const query = useLiveQuery('pairing.view-point', { pointId })
  const [phone, setPhone] = useState<string>()
  const { run } = useOperation('pairing.reveal-point-number')
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once for the point that was opened
  useEffect(() => {
    void run({ pointId }).then((outcome) => setPhone(outcome.kind === 'done' ? outcome.data.phone : ''))
  }, [pointId])
  return (
    <Loaded query={query}>
      {(now) =>
        phone === undefined ? (
          <Text className="block second">正在打开…</Text>
        ) : (
          <PointForm {...{ now, phone, onDone }} />
        )
      }
    </Loaded>
  )
}
