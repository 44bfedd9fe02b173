import { Text } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useLivePages } from '../../../api/use-live-query'
import { Empty } from '../../../ui/empty'
import { Loaded } from '../../../ui/loaded'
import { MainButton } from '../../../ui/main-button'
import { CaseCard } from './case-card'

const SHOWN = 3

/** On the home page: what is under way, newest first, and the way to the rest. */
export function OpenCases() {
  const query = useLivePages('case.list-my-cases', { show: 'open' })
  return (
    <>
      <Text className="section-title">我的诉求</Text>
      <Loaded query={query}>
        {(pages) => {
          const cases = pages.flatMap((page) => page.cases)
          if (cases.length === 0) return <Empty sentence="现在没有在办的诉求。" />
          return (
            <>
              {cases.slice(0, SHOWN).map((line) => (
                <CaseCard key={line.id} line={line} />
              ))}
              {cases.length > SHOWN && (
                <MainButton
                  kind="quiet"
                  id="all-cases"
                  onTap={() => void Taro.switchTab({ url: '/pages/cases/index' })}
                >
                  看全部诉求
                </MainButton>
              )}
            </>
          )
        }}
      </Loaded>
    </>
  )
}
