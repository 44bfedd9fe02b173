import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { useLiveQuery } from '../../../api/use-live-query'
import { Loaded } from '../../../ui/loaded'
import { GuideForm } from './guide-form'
import { GuideRows } from './guide-rows'
import { ImportTable } from './import-table'
import './keep.css'

/** The guide holds for the whole district, and so its admin alone keeps it. */
const DISTRICT = '440112'

/** Which matter is open: a new one, one by its id, or none. */
export type OpenGuide = { guideId?: string } | undefined

/** 管理办事指南: a table brought in on the left, the matters one by one on the right. */
export function KeepGuides() {
  const me = useLiveQuery('directory.view-me', {})
  const [open, setOpen] = useState<OpenGuide>()
  return (
    <Loaded query={me}>
      {({ roles }) =>
        roles.some(({ role, office }) => role === 'admin' && office === DISTRICT) ? (
          <View className="keep-guides">
            <View className="keep-side">
              <ImportTable />
            </View>
            <View className="keep-main">
              {open ? (
                <GuideForm key={open.guideId ?? 'new'} guideId={open.guideId} onDone={() => setOpen(undefined)} />
              ) : (
                <GuideRows onOpen={setOpen} />
              )}
            </View>
          </View>
        ) : (
          <Text className="block">办事指南全区一样,由区管理员来改。发现有错,请告诉区政务数据局。</Text>
        )
      }
    </Loaded>
  )
}
