import { Switch, Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { CaseView } from '../../../../../contract/case/case-view'
import type { KeptPhoto } from '../../../../api/photos/kept-photo'
import { readPlaceOnce } from '../../../../api/read-place-once'
import { useDraft } from '../../../../api/use-draft'
import { useOperation } from '../../../../api/use-operation'
import { Act } from '../../../../ui/acts/act'
import { ActionFailed } from '../../../../ui/acts/action-failed'
import { MainButton } from '../../../../ui/main-button'
import { PhotoPicker } from '../../../../ui/photo-picker'
import { TextBox } from '../../../../ui/text-box'

/** 上门签到: says what it will record before it is tapped; the location is read once, and only if it may be. */
export function VisitForm({ view }: { view: CaseView }) {
  const [draft, change, clear] = useDraft(`visit:${view.id}`, { note: '', photos: [] as KeptPhoto[] })
  const [withPlace, setWithPlace] = useState(true)
  const { run, pending, failure } = useOperation('case.log-visit')
  const ready = draft.note.trim().length >= 2
  async function send() {
    const reading = withPlace ? await readPlaceOnce() : undefined
    const sent = { caseId: view.id, note: draft.note, ...(reading ? { reading } : {}) }
    const outcome = await run(sent, { photos: draft.photos, title: '上门签到' })
    if (outcome.kind !== 'failed') clear()
  }
  return (
    <Act id="visit" label="上门签到">
      <Text className="small second block">
        只记下:您、现在的时间、写的话、是不是在现场。不记走过的路,照片可以不拍。
      </Text>
      <TextBox
        {...{ id: 'visit-note', label: '看到了什么', value: draft.note, most: 1000 }}
        onChange={(note) => change({ note })}
        wrong={failure?.fields?.note}
      />
      <PhotoPicker id="visit-photos" photos={draft.photos} onChange={(photos) => change({ photos })} />
      <View className="row-between">
        <Text>读一次位置,核对是不是在现场</Text>
        <Switch id="visit-place" checked={withPlace} onChange={(event) => setWithPlace(event.detail.value)} />
      </View>
      <MainButton id="visit-submit" pending={pending} disabled={!ready} onTap={send}>
        {withPlace ? '签到(读一次位置)' : '签到(不给位置)'}
      </MainButton>
      <ActionFailed failure={failure} />
    </Act>
  )
}
