import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { DataOf } from '../../../../contract/operations'
import { useOperation } from '../../../api/use-operation'
import { MainButton } from '../../../ui/main-button'
import { OutcomeNote } from '../../../ui/outcome-note'
import { TextBox } from '../../../ui/text-box'
import { AudienceCount } from './audience-count'
import { instantOf } from './instant-of'

/** The second person's act: to whom it goes stands before the button, and it may wait for an hour of their choosing. */
export function ReleaseAct({ saved }: { saved: DataOf<'broadcast.view-draft'> }) {
  const { broadcastId, options, held } = saved
  const [later, setLater] = useState(false)
  const [day, setDay] = useState('')
  const [hour, setHour] = useState('09:00')
  const release = useOperation('broadcast.release-broadcast')
  const at = later ? instantOf(day, hour) : undefined
  return (
    <View id="release">
      <AudienceCount audience={options.audience} />
      {later && (
        <View className="editor-two gap">
          <TextBox
            {...{ id: 'release-day', label: '哪天', line: true, most: 10, value: day, onChange: setDay }}
            placeholder="2026-12-01"
          />
          <TextBox
            {...{ id: 'release-hour', label: '几点', line: true, most: 5, value: hour, onChange: setHour }}
            placeholder="09:00"
          />
        </View>
      )}
      {later && !at && <Text className="small wait block">日期写成 2026-12-01,时间写成 09:00。</Text>}
      <MainButton
        id="release-now"
        disabled={held || (later && !at)}
        pending={release.pending}
        onTap={() => void release.run({ broadcastId, ...(at ? { at } : {}) })}
      >
        {later ? '到时候自动发布' : '现在发布'}
      </MainButton>
      <MainButton kind="quiet" id="release-later" onTap={() => setLater(!later)}>
        {later ? '不等了,现在发布' : '定个时间再发布'}
      </MainButton>
      <OutcomeNote failure={release.failure} waiting={release.waiting} />
    </View>
  )
}
