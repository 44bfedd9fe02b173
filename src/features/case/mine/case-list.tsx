import { Text } from '@tarojs/components'
import { useState } from 'react'
import { useLivePages } from '../../../api/use-live-query'
import { Choice, type Option } from '../../../ui/choice'
import { Empty } from '../../../ui/empty'
import { go } from '../../../ui/go'
import { ListEnd } from '../../../ui/list-end'
import { Loaded } from '../../../ui/loaded'
import { WaitingList } from '../../../ui/waiting-list'
import { CaseCard } from './case-card'

const SHOWS: Option<'open' | 'all'>[] = [
  { value: 'open', label: '还没办完' },
  { value: 'all', label: '全部' },
]

/** 诉求: my own cases, page by page. */
export function CaseList() {
  const [show, setShow] = useState<'open' | 'all'>('open')
  const query = useLivePages('case.list-my-cases', { show })
  const raise = () => go('pages/raise/index')
  return (
    <>
      <Choice id="cases-show" label="看哪些诉求" options={SHOWS} chosen={show} onChoose={(value) => setShow(value)} />
      <Text className="gap block" />
      <WaitingList />
      <Loaded query={query}>
        {(pages) => {
          const cases = pages.flatMap((page) => page.cases)
          if (cases.length === 0) {
            const sentence = show === 'open' ? '没有还没办完的诉求。' : '您还没有反映过事情。'
            return <Empty sentence={sentence} todo="我要反映" onTap={raise} />
          }
          return (
            <>
              {cases.map((line) => (
                <CaseCard key={line.id} line={line} />
              ))}
              <ListEnd id="more-cases" query={query} />
            </>
          )
        }}
      </Loaded>
    </>
  )
}
