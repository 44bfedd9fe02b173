import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import type { DataOf } from '../../../../contract/operations'
import { useLiveQuery } from '../../../api/use-live-query'
import { useOperation } from '../../../api/use-operation'
import { ActionFailed } from '../../../ui/acts/action-failed'
import { Loaded } from '../../../ui/loaded'
import { MainButton } from '../../../ui/main-button'
import { Skeleton } from '../../../ui/skeleton'
import { KeepAnswer } from './keep-answer'
import './canned-answers.css'

type Offices = DataOf<'case.list-canned-answers'>['offices']

interface CannedAnswersProps {
  /** Of the box that it stands under: `answer-d1`. */
  id: string
  /** What stands in the box now, which can be kept for the next answers. */
  words: string
  /** What the box holds from now on: the kept answer that was tapped, after what stood there. */
  onInsert(text: string): void
}

/** 常用答复 under a box for an answer: tapped, what the office keeps; one tap puts it into the box. */
export function CannedAnswers({ id, words, onInsert }: CannedAnswersProps) {
  const [open, setOpen] = useState(false)
  const query = useLiveQuery('case.list-canned-answers', {}, { enabled: open })
  function insert(text: string) {
    onInsert(words.trim() === '' ? text : `${words.trimEnd()}\n${text}`)
    setOpen(false)
  }
  return (
    <View className="canned">
      <MainButton kind="quiet" id={`${id}-canned`} onTap={() => setOpen(!open)}>
        {open ? '收起常用答复' : '用常用答复'}
      </MainButton>
      {open && (
        <Loaded query={query} skeleton={<Skeleton lines={2} />}>
          {({ offices }) => (
            <>
              <AnswerList id={id} offices={offices} onInsert={insert} />
              <KeepAnswer id={id} offices={offices} words={words} />
            </>
          )}
        </Loaded>
      )}
    </View>
  )
}

interface AnswerListProps {
  id: string
  offices: Offices
  onInsert(text: string): void
}

function AnswerList({ id, offices, onInsert }: AnswerListProps) {
  const { run, pending, failure } = useOperation('case.remove-canned-answer')
  /** Colleagues answer with it too, so one is asked. */
  async function remove(input: { office: string; answerId: string }, title: string) {
    const content = `“${title}”删掉以后,同事也看不到了。`
    const { confirm } = await Taro.showModal({ title: '删掉这条?', content, confirmColor: '#C8102E' })
    if (confirm) await run(input)
  }
  const answers = offices.flatMap(({ id: office, answers: kept }) => kept.map((answer) => ({ office, ...answer })))
  if (answers.length === 0)
    return <Text className="small second block">本单位还没有常用答复。写好一条,可以存下来下次用。</Text>
  return (
    <View>
      {answers.map(({ office, id: answerId, title, text }) => (
        <View key={answerId} className="canned-one">
          <Text className="block canned-title">{title}</Text>
          <Text className="small second canned-text">{text}</Text>
          <View className="canned-acts">
            <MainButton kind="plain" id={`${id}-use-${answerId}`} onTap={() => onInsert(text)}>
              用这条
            </MainButton>
            <MainButton
              kind="quiet"
              id={`${id}-remove-${answerId}`}
              pending={pending}
              onTap={() => void remove({ office, answerId }, title)}
            >
              删掉
            </MainButton>
          </View>
        </View>
      ))}
      <ActionFailed failure={failure} />
    </View>
  )
}
