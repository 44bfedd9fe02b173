import { Text } from '@tarojs/components'
import { useLivePages } from '../../../api/use-live-query'
import { Empty } from '../../../ui/empty'
import { ListEnd } from '../../../ui/list-end'
import { Loaded } from '../../../ui/loaded'
import { ReminderCard } from './reminder-card'

/** 请我转告的人: neighbours who have not read a notice that asks for it. */
export function ReminderList() {
  const query = useLivePages('broadcast.list-reminders', {})
  const reminders = (query.data ?? []).flatMap((page) => page.reminders)
  return (
    <>
      <Text className="section-title">请我转告的人</Text>
      <Loaded query={query}>
        {() =>
          reminders.length === 0 ? (
            <Empty sentence="现在没有要转告的人。谁没看到要紧的通知,会出现在这里。" />
          ) : (
            <>
              {reminders.map((reminder) => (
                <ReminderCard key={reminder.reminderId} reminder={reminder} />
              ))}
              <ListEnd id="more-reminders" query={query} byButton />
            </>
          )
        }
      </Loaded>
    </>
  )
}
