import { Text, View } from '@tarojs/components'
import { useLiveQuery } from '../../../api/use-live-query'
import { Loaded } from '../../../ui/loaded'
import { Skeleton } from '../../../ui/skeleton'
import './survey-results.css'

/** What everybody answered, each number of how many. */
export function SurveyResults({ broadcastId }: { broadcastId: string }) {
  const query = useLiveQuery('broadcast.view-survey', { broadcastId })
  return (
    <Loaded query={query} skeleton={<Skeleton lines={3} />}>
      {({ people, questions }) =>
        people === 0 ? (
          <Text className="small second block gap" id="survey-counting">
            结果还在统计,过几分钟再来看。
          </Text>
        ) : (
          <View className="gap" id="survey-results">
            <Text className="notice-part">现在的结果:一共{people}人答了</Text>
            {questions.map(({ text, kind, options, texts }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: questions are known by their place
              <View key={at} className="gap">
                <Text className="block">{`${at + 1}. ${text}`}</Text>
                {options.map((option, place) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: as above
                  <View key={place} className="result">
                    <View className="result-words">
                      <Text className="result-option">{option.text}</Text>
                      <Text className="result-count">{option.count}人</Text>
                    </View>
                    <View className="result-bar" aria-hidden="true">
                      <View
                        className="result-part"
                        style={{ width: `${Math.round((option.count / people) * 100)}%` }}
                      />
                    </View>
                  </View>
                ))}
                {kind === 'text' && texts.length === 0 && (
                  <Text className="small second block">写的话由发布单位看</Text>
                )}
                {texts.map((written, place) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: as above
                  <Text key={place} className="prewrap result-text">
                    {written}
                  </Text>
                ))}
              </View>
            ))}
          </View>
        )
      }
    </Loaded>
  )
}
