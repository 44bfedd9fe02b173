import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { useLivePages } from '../../../api/use-live-query'
import { Choice } from '../../../ui/choice'
import { Empty } from '../../../ui/empty'
import { Loaded } from '../../../ui/loaded'
import { MainButton } from '../../../ui/main-button'
import { InboxLine } from './inbox-line'
import { OfficeTally } from './office-tally'
import './handling.css'

type View3 = 'waiting' | 'working' | 'answered'
const VIEWS: { value: View3; label: string }[] = [
  { value: 'waiting', label: '等受理' },
  { value: 'working', label: '在办' },
  { value: 'answered', label: '等居民确认' },
]
const NOTHING: Record<View3, string> = {
  waiting: '没有等受理的诉求。居民反映了新问题,会马上出现在这里。',
  working: '没有在办的诉求。受理后的诉求会在这里,快到期的排在前面。',
  answered: '没有等居民确认的诉求。答复以后,居民5个工作日内确认。',
}

/** The cases that the caller's offices hold, the soonest deadline first. */
export function InboxList() {
  const [view, setView] = useState<View3>('waiting')
  const pages = useLivePages('case.list-inbox', { view })
  return (
    <View>
      <View className="inbox-views">
        <Choice<View3> id="inbox-view" label="看哪些" options={VIEWS} chosen={view} onChoose={setView} />
      </View>
      <Loaded query={pages}>
        {(found) => {
          const cases = found.flatMap((page) => page.cases)
          return (
            <View>
              {found[0]?.offices.map((office) => (
                <OfficeTally key={office.id} office={office} />
              ))}
              {cases.length === 0 && <Empty sentence={NOTHING[view]} />}
              {cases.map((line) => (
                <InboxLine key={line.id} line={line} />
              ))}
              {!pages.ended && (
                <MainButton kind="plain" onTap={pages.more} pending={pages.loadingMore}>
                  再看一些
                </MainButton>
              )}
              {pages.ended && cases.length > 0 && <Text className="small hint block">就这些了</Text>}
            </View>
          )
        }}
      </Loaded>
    </View>
  )
}
