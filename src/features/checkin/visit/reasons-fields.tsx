import { Text } from '@tarojs/components'
import type { Visited } from '../../../../contract/checkin/visit-view'
import { VISIT_GROUNDS, type VisitGround } from '../../../../contract/checkin/words'
import { Choice } from '../../../ui/choice'
import { dayWords } from '../../../ui/day-words'
import { FieldWrong } from '../../../ui/field-wrong'
import { TextBox } from '../../../ui/text-box'

export interface ReasonsDraft {
  ground?: VisitGround
  cause: string
  againReason: string
}
const GROUNDS = (['called', 'cause', 'consent'] as const).map((value) => ({ value, label: VISIT_GROUNDS[value] }))

interface ReasonsFieldsProps {
  visited: Visited
  draft: ReasonsDraft
  change(part: Partial<ReasonsDraft>): void
  wrong?: Record<string, string> | undefined
  /** Asked for again, whoever has been there lately. */
  again?: boolean
}

/** Why an enterprise is visited; households and villages are asked nothing. */
export function ReasonsFields({ visited, draft, change, wrong, again = false }: ReasonsFieldsProps) {
  if (visited.kind !== 'enterprise') return null
  const last = visited.lately[0]
  return (
    <>
      <Text className="block">为什么去(没有事情不打扰企业)</Text>
      <Choice
        {...{ id: 'visit-ground', label: '为什么去', options: GROUNDS, chosen: draft.ground }}
        onChoose={(ground) => change({ ground: ground as VisitGround })}
      />
      <FieldWrong sentence={wrong?.ground} id="visit-ground-wrong" />
      {draft.ground === 'cause' && (
        <TextBox
          {...{ id: 'visit-cause', label: '是什么事情', value: draft.cause, most: 200, wrong: wrong?.cause }}
          onChange={(cause) => change({ cause })}
        />
      )}
      {(last || again || wrong?.againReason) && (
        <>
          {last && <Text className="block wait">{dayWords(last)}已经有人去过。30天内再去,请写明原因。</Text>}
          <TextBox
            {...{
              id: 'visit-again',
              label: '为什么再去',
              value: draft.againReason,
              most: 200,
              wrong: wrong?.againReason,
            }}
            onChange={(againReason) => change({ againReason })}
          />
        </>
      )}
    </>
  )
}

export const reasonsOf = ({ ground, cause, againReason }: ReasonsDraft) => ({
  ...(ground ? { ground } : {}),
  cause,
  againReason,
})
