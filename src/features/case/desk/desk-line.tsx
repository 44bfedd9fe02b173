import { Text, View } from '@tarojs/components'
import type { CaseLine } from '../../../../contract/case/case-view'
import { CATEGORIES, METHODS } from '../../../../contract/case/words'
import { dayWords } from '../../../ui/day-words'
import { spoken } from '../../../ui/spoken'

interface DeskLineProps {
  line: CaseLine
  chosen: boolean
  /** Looked for, so it may be anybody's and closed: its state is said in full. */
  found?: boolean
  onOpen(): void
  /** Absent where nothing is done with several at once. */
  mark?: { on: boolean; toggle(): void }
}

/** One case of the list: why it stands here, what it is about, who has it and until when. */
export function DeskLine({ line, chosen, found, onOpen, mark }: DeskLineProps) {
  const facts = [
    CATEGORIES[line.category],
    line.method && METHODS[line.method],
    line.address || line.community,
    line.person && !found && `${line.person}在办`,
    found
      ? line.sentence
      : line.dueAt
        ? `${dayWords(line.dueAt)}前答复`
        : line.state === 'needs_more' && '等居民补充,停表',
  ]
  return (
    <View className={`desk-line${chosen ? ' desk-line-chosen' : ''}${mark?.on ? ' desk-line-marked' : ''}`}>
      {mark && (
        <View
          className="desk-mark"
          id={`mark-${line.id}`}
          onClick={mark.toggle}
          {...spoken('checkbox', `选上这件:${line.excerpt}`, { 'aria-checked': mark.on })}
        >
          <View className={mark.on ? 'desk-box desk-box-on' : 'desk-box'}>{mark.on ? '✓' : ''}</View>
        </View>
      )}
      <View
        className="desk-line-case"
        id={`case-${line.id}`}
        onClick={onOpen}
        {...spoken('button', `${line.urgency} ${line.excerpt}`, chosen ? { 'aria-current': 'true' } : {})}
      >
        {line.urgency && <Text className={line.overdue ? 'urgency urgency-late' : 'urgency'}>! {line.urgency}</Text>}
        <Text className="block desk-excerpt">{line.excerpt}</Text>
        <View className="desk-facts">
          {facts
            .filter((fact): fact is string => Boolean(fact))
            .map((fact) => (
              <Text key={fact} className="small second">
                {fact}
              </Text>
            ))}
        </View>
      </View>
    </View>
  )
}
