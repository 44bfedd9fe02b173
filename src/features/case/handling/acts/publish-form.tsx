import { Text, View } from '@tarojs/components'
import type { CaseView } from '../../../../../contract/case/case-view'
import { useDraft } from '../../../../api/use-draft'
import { useOperation } from '../../../../api/use-operation'
import { Act } from '../../../../ui/acts/act'
import { ActionFailed } from '../../../../ui/acts/action-failed'
import { MainButton } from '../../../../ui/main-button'
import { PhotoRow } from '../../../../ui/photo-row'
import { spoken } from '../../../../ui/spoken'
import { TextBox } from '../../../../ui/text-box'

/** 公开办理结果: in words without names; photos one by one, and none with a face. */
export function PublishForm({ view }: { view: CaseView }) {
  const [draft, change, clear] = useDraft(`publish:${view.id}`, {
    ...{ summary: view.published?.summary ?? '', answer: view.published?.answer ?? '', photos: [] as string[] },
  })
  const { run, pending, failure } = useOperation('case.publish-case')
  const all = [...view.photos, ...view.steps.flatMap((step) => step.photos)].filter(({ check }) => !check)
  const ready = draft.summary.trim().length >= 4 && draft.answer.trim().length >= 4
  async function send() {
    const outcome = await run({ caseId: view.id, ...draft }, { title: '公开办理结果' })
    if (outcome.kind !== 'failed') clear()
  }
  const toggle = (id: string) =>
    change({ photos: draft.photos.includes(id) ? draft.photos.filter((one) => one !== id) : [...draft.photos, id] })
  return (
    <Act id="publish" label={view.published ? '修改公开的内容' : '公开办理结果'}>
      <Text className="small second block">人人都能看到。不要写姓名、电话、门牌;照片里有人脸的不要选。</Text>
      <TextBox
        {...{ id: 'publish-summary', label: '是什么事', value: draft.summary, most: 300 }}
        onChange={(summary) => change({ summary })}
      />
      <TextBox
        {...{ id: 'publish-answer', label: '怎么办好的', value: draft.answer, most: 1000 }}
        onChange={(answer) => change({ answer })}
      />
      {all.map((photo, at) => (
        <View key={photo.id} className="publish-photo">
          <PhotoRow photos={[photo]} />
          <View
            id={`publish-photo-${at}`}
            className={draft.photos.includes(photo.id) ? 'choice-one choice-on' : 'choice-one'}
            onClick={() => toggle(photo.id)}
            {...spoken('checkbox', `公开第${at + 1}张照片`, { 'aria-checked': draft.photos.includes(photo.id) })}
          >
            <Text>{draft.photos.includes(photo.id) ? '✓ 公开这张' : '公开这张'}</Text>
          </View>
        </View>
      ))}
      <MainButton id="publish-submit" pending={pending} disabled={!ready} onTap={send}>
        公开
      </MainButton>
      <ActionFailed failure={failure} />
    </Act>
  )
}
