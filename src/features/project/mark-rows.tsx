import { Text, View } from '@tarojs/components'
import type { ProjectView } from '../../../contract/project/project-view'
import { WordsAct } from '../../ui/acts/words-act'
import { Card } from '../../ui/card'
import { dueDay, dueWords, overdueWords } from '../../ui/due-words'
import { PhotoRow } from '../../ui/photo-row'

type Mark = ProjectView['marks'][number]

/** The milestones in the order of their days; who keeps the project says that one is reached. */
export function MarkRows({ project: { projectId, marks, keeps } }: { project: ProjectView }) {
  const sorted = [...marks].sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1))
  return (
    <>
      <Card title="节点" id="project-marks">
        {sorted.map((mark) => (
          <View key={mark.id} className="gap">
            <Text className="block">{mark.title}</Text>
            <MarkState mark={mark} />
            {mark.words && <Text className="small block prewrap">{mark.words}</Text>}
            <PhotoRow photos={mark.photos} />
          </View>
        ))}
      </Card>
      {keeps &&
        sorted
          .filter(({ state }) => state !== 'reached')
          .slice(0, 3)
          .map(({ id, title }) => (
            <WordsAct
              key={id}
              {...{ operation: 'project.mark-milestone', of: `${projectId}:${id}`, id: `mark-${id}`, field: 'words' }}
              {...{
                label: `达到了:${title}`,
                ask: '怎么达到的',
                least: 2,
                most: 1000,
                send: '报达到',
                withPhotos: true,
              }}
              input={(words) => ({ projectId, milestoneId: id, words })}
            />
          ))}
    </>
  )
}

function MarkState({ mark: { state, dueOn, reachedOn, late } }: { mark: Mark }) {
  if (state === 'reached' && reachedOn) {
    return (
      <Text className={`small block ${late ? 'wait' : 'good'}`}>
        ✓ {dueDay(reachedOn)}达到{late ? `,比${dueDay(dueOn)}晚` : ''}
      </Text>
    )
  }
  if (state === 'missed') {
    return (
      <Text className="small wrong block">
        ! 定在{dueDay(dueOn)},{overdueWords(dueOn)}
      </Text>
    )
  }
  return (
    <Text className="small second block">
      {dueDay(dueOn)}前 · {dueWords(dueOn)}
    </Text>
  )
}
