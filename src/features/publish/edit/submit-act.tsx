import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { DataOf } from '../../../../contract/operations'
import { useOperation } from '../../../api/use-operation'
import { MainButton } from '../../../ui/main-button'
import { OutcomeNote } from '../../../ui/outcome-note'
import { TextBox } from '../../../ui/text-box'
import type { Editing } from './use-editing'

/** Hands the text to the second person; what it still lacks is said before the button can be pressed. */
export function SubmitAct({ saved, editing }: { saved: DataOf<'broadcast.view-draft'>; editing: Editing }) {
  const { broadcastId, lacks, editions } = saved
  const correcting = editions.length > 0
  const [change, setChange] = useState(saved.change)
  const submit = useOperation('broadcast.submit-broadcast')
  const said = !correcting || change.trim().length > 1
  const all = said ? lacks : [...lacks, '还没有写改了什么']
  async function send() {
    if (editing.changed && !(await editing.keep())) return
    await submit.run({ broadcastId, change })
  }
  return (
    <View>
      {correcting && (
        <TextBox
          {...{ id: 'change', label: '改了什么(看过旧的人会收到)', most: 200, value: change, onChange: setChange }}
          placeholder="比如:缴费截止日期由12月10日改为12月20日"
        />
      )}
      {all.length > 0 && (
        <View id="lacks">
          <Text className="block second">还差:</Text>
          {all.map((lack) => (
            <Text className="lack" key={lack}>
              · {lack}
            </Text>
          ))}
        </View>
      )}
      <MainButton
        id="submit"
        onTap={() => void send()}
        disabled={all.length > 0 || editing.overtaken}
        pending={submit.pending}
      >
        {correcting ? '提交更正' : '写好了,请人审核发布'}
      </MainButton>
      <OutcomeNote failure={submit.failure} waiting={submit.waiting} />
    </View>
  )
}
