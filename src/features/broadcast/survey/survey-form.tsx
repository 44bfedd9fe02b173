import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { SURVEY_KINDS } from '../../../../contract/broadcast/words'
import { useDraft } from '../../../api/use-draft'
import { useOperation } from '../../../api/use-operation'
import { FieldWrong } from '../../../ui/field-wrong'
import { MainButton } from '../../../ui/main-button'
import { OutcomeNote } from '../../../ui/outcome-note'
import { TextBox } from '../../../ui/text-box'
import { OptionRows } from '../option-rows'
import type { NoticeView } from '../read/notice-view'
import {
  answersTo,
  chooseOption,
  NO_ANSWERS,
  type Survey,
  type SurveyAnswer,
  surveyKey,
  unanswered,
} from './survey-draft'

interface SurveyFormProps {
  view: NoticeView
  survey: Survey
  onSent(): void
}

/** The questions; what is chosen and written stays on the phone, also after it was sent, to be changed later. */
export function SurveyForm({ view, survey, onSent }: SurveyFormProps) {
  const { broadcastId } = view
  const key = surveyKey(broadcastId)
  const [draft, change] = useDraft(key, NO_ANSWERS)
  const [tried, setTried] = useState(false)
  const answerSurvey = useOperation('broadcast.answer-survey')
  const answers = answersTo(survey, draft)
  const missing = tried ? unanswered(survey, answers) : []
  const put = (at: number, part: Partial<SurveyAnswer>) =>
    change({ answers: answers.map((one, index) => (index === at ? { ...one, ...part } : one)) })

  async function send() {
    setTried(true)
    if (unanswered(survey, answers).length > 0) return
    const again = { page: `packages/notice/read/index?broadcastId=${broadcastId}`, draftKey: key, draft }
    const outcome = await answerSurvey.run(
      { broadcastId, answers },
      { title: `意见征集:${view.title.slice(0, 20)}`, again },
    )
    if (outcome.kind === 'done') onSent()
  }
  return (
    <>
      {survey.questions.map(({ kind, text, options }, at) => {
        const label = `${at + 1}. ${text}(${kind === 'text' ? '可以不写' : SURVEY_KINDS[kind]})`
        const answer = answers[at] as SurveyAnswer
        return (
          <View key={label} className="gap">
            {kind === 'text' ? (
              <TextBox
                {...{ id: `survey-${at}`, label, most: 300, value: answer.text }}
                onChange={(written) => put(at, { text: written })}
                wrong={answerSurvey.failure?.fields[`answers.${at}.text`]}
              />
            ) : (
              <>
                <Text className="notice-part">{label}</Text>
                <OptionRows
                  {...{ id: `survey-${at}`, label, options, chosen: answer.chosen, several: kind === 'multiple' }}
                  onChoose={(option) => put(at, { chosen: chooseOption(kind, answer.chosen, option) })}
                />
                <FieldWrong id={`survey-${at}-wrong`} sentence={missing.includes(at) ? '这一题还没有选' : undefined} />
              </>
            )}
          </View>
        )
      })}
      {missing.length > 0 && (
        <FieldWrong id="survey-wrong" sentence={`第 ${missing.map((at) => at + 1).join('、')} 题还没有选,选好再交`} />
      )}
      <View className="gap">
        <MainButton id="survey-submit" pending={answerSurvey.pending} onTap={send}>
          交给发布单位
        </MainButton>
      </View>
      <OutcomeNote failure={answerSurvey.failure} waiting={answerSurvey.waiting} />
    </>
  )
}
