import { Text, View } from '@tarojs/components'
import type { CaseView } from '../../../../contract/case/case-view'
import type { KeptPhoto } from '../../../api/photos/kept-photo'
import { useDraft } from '../../../api/use-draft'
import { useOperation } from '../../../api/use-operation'
import { ActionFailed } from '../../../ui/acts/action-failed'
import { Card } from '../../../ui/card'
import { MainButton } from '../../../ui/main-button'
import { PhotoPicker } from '../../../ui/photo-picker'
import { TextBox } from '../../../ui/text-box'
import { useMethodRule } from './acts/method-choice'
import { CannedAnswers } from './canned-answers'
import { GuidePicker, type PickedGuide } from './guide-picker'
import { PublicWords } from './public-words'

interface Draft {
  words: Record<string, string>
  photos: KeptPhoto[]
  /** For 公开办: what everybody reads. */
  summary: string
  answer: string
  guide?: PickedGuide | undefined
}

/** Point by point: every demand has its own box, and what is still missing is said before the button can be pressed. */
export function AnswerForm({ view }: { view: CaseView }) {
  const [draft, change, clear] = useDraft<Draft>(`answer:${view.id}`, {
    ...{ words: {}, photos: [], summary: '', answer: '' },
  })
  const { run, pending, failure } = useOperation('case.answer-case')
  const missing = view.demands.filter(({ id }) => (draft.words[id] ?? '').trim().length < 2).length
  const openly = Boolean(useMethodRule(view.method)?.publishes)
  const closed = openly && (draft.summary.trim().length < 4 || draft.answer.trim().length < 4)
  const lacks = [
    ...view.lacks,
    ...(missing > 0 ? [`还有${missing}条没有答复,逐条答复后才能送出`] : []),
    ...(closed ? ['还没有写好公开的内容'] : []),
  ]
  async function send() {
    const publicly = openly ? { publicly: { summary: draft.summary, answer: draft.answer } } : {}
    const points = view.demands.map(({ id }) => ({ demandId: id, text: draft.words[id] ?? '' }))
    const guideId = draft.guide ? { guideId: draft.guide.id } : {}
    const outcome = await run(
      { caseId: view.id, points, ...publicly, ...guideId },
      { photos: draft.photos, title: '答复诉求' },
    )
    if (outcome.kind !== 'failed') clear()
  }
  return (
    <Card title="逐条答复">
      {view.demands.map((demand, at) => (
        <View key={demand.id}>
          <Text className="block case-words">
            {at + 1}. {demand.text}
          </Text>
          <TextBox
            id={`answer-${demand.id}`}
            label="答复这一条"
            value={draft.words[demand.id] ?? ''}
            onChange={(text) => change({ words: { ...draft.words, [demand.id]: text } })}
            most={1000}
            placeholder="做了什么、什么时候做的,请用居民听得懂的话"
            wrong={failure?.fields?.[`points.${at}.text`]}
          />
          <CannedAnswers
            id={`answer-${demand.id}`}
            words={draft.words[demand.id] ?? ''}
            onInsert={(text) => change({ words: { ...draft.words, [demand.id]: text } })}
          />
        </View>
      ))}
      <GuidePicker
        id="answer"
        picked={draft.guide}
        onPick={(guide) => change({ guide })}
        wrong={failure?.fields?.guideId}
      />
      <PhotoPicker id="answer-photos" photos={draft.photos} onChange={(photos) => change({ photos })} />
      {openly && <PublicWords draft={draft} change={change} />}
      {lacks.map((lack) => (
        <Text key={lack} className="small wait block">
          {lack}。
        </Text>
      ))}
      {lacks.length === 0 && <Text className="small second block">送出后请居民确认解决了没有。</Text>}
      <MainButton id="answer-submit" pending={pending} disabled={lacks.length > 0} onTap={send}>
        送出答复
      </MainButton>
      <ActionFailed failure={failure} />
    </Card>
  )
}
