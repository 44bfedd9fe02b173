import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { DataOf } from '../../../../contract/operations'
import { useOperation } from '../../../api/use-operation'
import { Card } from '../../../ui/card'
import { MainButton } from '../../../ui/main-button'
import { OutcomeNote } from '../../../ui/outcome-note'
import { spoken } from '../../../ui/spoken'
import { OptionRows } from '../option-rows'
import type { NoticeView } from './notice-view'

/** 我看懂了: the small questions. Whoever chose wrong reads a hint and chooses again; nothing is counted. */
export function SmallQuestions({ view }: { view: NoticeView }) {
  const answerCheck = useOperation('broadcast.answer-check')
  const [chosen, setChosen] = useState<Record<number, number>>({})
  const [hints, setHints] = useState<DataOf<'broadcast.answer-check'>['hints']>([])
  const [lacking, setLacking] = useState(false)
  if (view.understood) return <Understood />
  if (view.check.length === 0 && view.duty !== 'understand') return null

  function choose(question: number, option: number) {
    setChosen((now) => ({ ...now, [question]: option }))
    setHints((now) => now.filter((hint) => hint.question !== question))
    setLacking(false)
  }
  async function send() {
    const choices = view.check.map((_, at) => chosen[at] ?? -1)
    setLacking(choices.includes(-1))
    if (choices.includes(-1)) return
    const outcome = await answerCheck.run({ broadcastId: view.broadcastId, choices })
    if (outcome.kind === 'done') setHints(outcome.data.hints)
  }
  const questions = view.check.length
  return (
    <Card title="看懂了吗?" id="small-questions">
      {questions > 0 && <Text className="small second block">{questions} 个小问题,选错了没关系,可以再选。</Text>}
      {view.check.map(({ text, options }, at) => {
        const hint = hints.find(({ question }) => question === at)?.hint
        return (
          <View key={text} className="gap">
            <Text className="notice-part">{questions > 1 ? `${at + 1}. ${text}` : text}</Text>
            <OptionRows
              {...{ id: `check-${at}`, label: text, options, chosen: chosen[at] === undefined ? [] : [chosen[at]] }}
              onChoose={(option) => choose(at, option)}
            />
            {hint && (
              <View className="note note-wait" id={`check-${at}-hint`} {...spoken('alert')}>
                <Text>再看一看:{hint}</Text>
              </View>
            )}
          </View>
        )
      })}
      {lacking && (
        <View className="note note-wait" id="check-lacking" {...spoken('alert')}>
          <Text>请每个小问题都选一项</Text>
        </View>
      )}
      <View className="gap">
        <MainButton id="check-submit" pending={answerCheck.pending} onTap={send}>
          我看懂了
        </MainButton>
      </View>
      <OutcomeNote failure={answerCheck.failure} waiting={false} />
    </Card>
  )
}

function Understood() {
  return (
    <Card id="understood">
      <Text className="good block">✓ 您已经看懂了这条通知</Text>
    </Card>
  )
}
