import { Text } from '@tarojs/components'
import type { ActivityView } from '../../../contract/checkin/activity-view'
import { useLivePages } from '../../api/use-live-query'
import { Act } from '../../ui/acts/act'
import { WordsAct } from '../../ui/acts/words-act'
import { momentWords } from '../../ui/day-words'
import { Empty } from '../../ui/empty'
import { go } from '../../ui/go'
import { ListEnd } from '../../ui/list-end'
import { Loaded } from '../../ui/loaded'
import { MainButton } from '../../ui/main-button'
import { isOver } from './when-words'

/** What the hosts do: show the code, see who is there, write what came of it, call it off. */
export function HostActs({ view }: { view: ActivityView }) {
  const { activityId, kind, cancelled, open, shifts } = view
  const closed = cancelled || isOver(view)
  return (
    <>
      <Text className="section-title">主办</Text>
      {open && (
        <MainButton id="activity-host" onTap={() => go('packages/activity/host/index', { activityId })}>
          打开现场码
        </MainButton>
      )}
      {!closed && (kind === 'duty' || shifts.length > 0) && (
        <MainButton
          kind="plain"
          id="activity-roster"
          onTap={() => go('packages/activity/roster/index', { activityId })}
        >
          排班
        </MainButton>
      )}
      {!closed && (
        <MainButton kind="plain" id="activity-change" onTap={() => go('packages/activity/edit/index', { activityId })}>
          改活动
        </MainButton>
      )}
      <Act id="activity-people" label="到场的人">
        <People activityId={activityId} />
      </Act>
      <WordsAct
        operation="checkin.summarise-activity"
        of={activityId}
        id="activity-summarise"
        label="写活动小结"
        then="参加的人看得到。照片可以不加。"
        ask="办成了什么"
        least={2}
        most={2000}
        send="写好了"
        field="text"
        input={(text) => ({ activityId, text })}
        withPhotos
      />
      {!closed && (
        <WordsAct
          operation="checkin.cancel-activity"
          of={activityId}
          id="activity-cancel"
          label="取消活动"
          then="报过名的和排了班的人会收到消息。"
          ask="为什么取消"
          least={2}
          most={200}
          send="取消活动"
          field="reason"
          input={(reason) => ({ activityId, reason })}
        />
      )}
    </>
  )
}

function People({ activityId }: { activityId: string }) {
  const query = useLivePages('checkin.list-attendance', { activityId })
  return (
    <Loaded query={query}>
      {(pages) => {
        const people = pages.flatMap((page) => page.people)
        if (people.length === 0) return <Empty sentence="还没有人签到。" />
        return (
          <>
            {people.map(({ name, words, at, arrivedAt }) => (
              <Text key={`${name}${at}`} className="block">
                {name} · {momentWords(at)} · {words}
                {arrivedAt ? `(补传:${momentWords(arrivedAt)}才送到)` : ''}
              </Text>
            ))}
            <ListEnd id="more-people" query={query} />
          </>
        )
      }}
    </Loaded>
  )
}
