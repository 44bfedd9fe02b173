import { View } from '@tarojs/components'
import { SURVEY_KINDS, type SurveyKind } from '../../../../contract/broadcast/words'
import { Card } from '../../../ui/card'
import { Choice } from '../../../ui/choice'
import { MainButton } from '../../../ui/main-button'
import { optionsOf } from '../../../ui/options-of'
import { TextBox } from '../../../ui/text-box'
import type { SurveyQuestion } from '../empty-broadcast'
import { OptionsField } from './options-field'
import { twoWeeksOn } from './two-weeks-on'
import type { Editing } from './use-editing'

const KINDS = optionsOf<SurveyKind>(SURVEY_KINDS)
const NEW_QUESTION: SurveyQuestion = { kind: 'single', text: '', options: ['', ''] }

/** Questions to the readers, with a last day; what came of them is shown to whoever answered. */
export function SurveyFields({ editing }: { editing: Editing }) {
  const { options, opt, save } = editing
  const { survey } = options
  if (!survey) {
    return (
      <Card title="征集意见">
        <MainButton
          kind="plain"
          id="survey-add"
          onTap={() => opt({ survey: { questions: [NEW_QUESTION], until: twoWeeksOn() } })}
        >
          附一份意见征集
        </MainButton>
      </Card>
    )
  }
  const { questions } = survey
  const put = (at: number, part: Partial<SurveyQuestion>) =>
    opt({ survey: { ...survey, questions: questions.map((old, other) => (other === at ? { ...old, ...part } : old)) } })
  return (
    <Card title="征集意见" id="survey">
      <TextBox
        {...{ id: 'survey-until', label: '征集到哪天', line: true, most: 10, value: survey.until }}
        onChange={(until) => opt({ survey: { ...survey, until } })}
        wrong={save.failure?.fields?.['options.survey.until']}
      />
      {questions.map((question, at) => {
        const id = `survey-${at + 1}`
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: questions have no id but their place
          <View className="question" id={id} key={at}>
            <TextBox
              {...{ id: `${id}-text`, label: `第 ${at + 1} 题`, line: true, most: 100, value: question.text }}
              onChange={(text) => put(at, { text })}
            />
            <Choice
              {...{ id: `${id}-kind`, label: '怎么答', options: KINDS, chosen: question.kind }}
              onChoose={(kind) => put(at, { kind, options: kind === 'text' ? [] : (question.options ?? ['', '']) })}
            />
            {question.kind !== 'text' && (
              <OptionsField
                {...{ id, options: question.options ?? [], most: 12, longest: 60 }}
                onChange={(changed) => put(at, { options: changed })}
              />
            )}
            <MainButton
              kind="quiet"
              id={`${id}-off`}
              onTap={() => opt({ survey: { ...survey, questions: questions.filter((_, other) => other !== at) } })}
            >
              不要这一题
            </MainButton>
          </View>
        )
      })}
      {questions.length < 10 && (
        <MainButton
          kind="plain"
          id="survey-question-add"
          onTap={() => opt({ survey: { ...survey, questions: [...questions, NEW_QUESTION] } })}
        >
          再加一题
        </MainButton>
      )}
      <MainButton kind="quiet" id="survey-off" onTap={() => opt({ survey: undefined })}>
        不征集意见了
      </MainButton>
    </Card>
  )
}
