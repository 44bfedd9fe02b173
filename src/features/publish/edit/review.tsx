import { Text, View } from '@tarojs/components'
import { DUTIES, SURVEY_KINDS } from '../../../../contract/broadcast/words'
import type { DataOf } from '../../../../contract/operations'
import { Card } from '../../../ui/card'
import { dateWords } from './date-words'
import { ruleSentence } from './group-words'
import { usePlaces } from './use-places'

/** All that the second person has to look at besides the text itself, which stands beside it as the phone shows it. */
export function Review({ saved }: { saved: DataOf<'broadcast.view-draft'> }) {
  const { content, options, addresses } = saved
  const { nameOf } = usePlaces()
  const { validFrom, validUntil } = content
  const valid = [validFrom ? `${dateWords(validFrom)}起` : '', validUntil ? `到${dateWords(validUntil)}` : ''].join('')
  return (
    <View id="review">
      <Card title="发给谁">
        {options.audience.map((rule, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same step may stand twice
          <Text className="block" key={at}>
            {at + 1}. {ruleSentence(rule, nameOf)}
          </Text>
        ))}
        {options.audience.length > 1 && <Text className="small hint block">一个人符合几条时,按最下面的一条算。</Text>}
      </Card>
      <Card title="要求">
        <Text className="block">{DUTIES[options.duty]}</Text>
        <Text className="block">{options.repliesOpen ? '居民可以提问和留言' : '不开放留言'}</Text>
        <Text className="block">{options.push ? '用微信提醒同意过的人' : '不用微信提醒'}</Text>
        {valid && <Text className="block">有效期:{valid}</Text>}
        {content.attachments.map(({ fileId, name }) => (
          <Text className="block" key={fileId}>
            附件:{name}
            {addresses[fileId] ? '' : '(打不开)'}
          </Text>
        ))}
      </Card>
      {options.check.length > 0 && (
        <Card title="小问题">
          {options.check.map(({ text, options: choices, right, hint }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: questions have no id but their place
            <View className="review-one" key={at}>
              <Text className="block">
                {at + 1}. {text}
              </Text>
              <Text className="block second">
                {choices.map((choice, index) => (index === right ? `✓ ${choice}` : choice)).join(' · ')}
              </Text>
              <Text className="small hint block">选错时说:{hint}</Text>
            </View>
          ))}
        </Card>
      )}
      {options.survey && (
        <Card title={`意见征集(到${dateWords(options.survey.until)})`}>
          {options.survey.questions.map(({ kind, text, options: choices }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: questions have no id but their place
            <View className="review-one" key={at}>
              <Text className="block">
                {at + 1}. {text}({SURVEY_KINDS[kind]})
              </Text>
              {choices.length > 0 && <Text className="block second">{choices.join(' · ')}</Text>}
            </View>
          ))}
        </Card>
      )}
    </View>
  )
}
