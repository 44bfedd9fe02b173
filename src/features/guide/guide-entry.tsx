import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { DataOf } from '../../../contract/operations'
import { useLiveQuery } from '../../api/use-live-query'
import { Card } from '../../ui/card'
import { Empty } from '../../ui/empty'
import { go } from '../../ui/go'
import { Loaded } from '../../ui/loaded'
import { MainButton } from '../../ui/main-button'
import { BringList } from './bring-list'
import { GuideMarks } from './guide-card'
import { ShareGuide } from './share-guide'

/** `title` is what it was called where the link stood, to look for it when it is gone. */
export function GuideEntryPage({ guideId, title }: { guideId: string; title: string }) {
  const query = useLiveQuery('directory.view-guide', { guideId })
  if (query.failure?.code === 'not_found') {
    const look = () => go('packages/guide/list/index', title ? { words: title } : {})
    return <Empty sentence="这一条已经改名或撤下了。可以到办事指南里再找一找。" todo="去找一找" onTap={look} />
  }
  return <Loaded query={query}>{(guide) => <Entry guide={guide} />}</Loaded>
}

function Entry({ guide }: { guide: DataOf<'directory.view-guide'> }) {
  const { guideId, title, instant, about, bring, takes, where, hours, phone, online, office, sample } = guide
  const numbers = phone.match(/[\d-]{5,}/g) ?? []
  return (
    <>
      {sample && (
        <Text className="guide-note small" id="guide-sample">
          这一条是示例,不是真的规定。办事前请打 12345 问清楚。
        </Text>
      )}
      <Card>
        <View className="guide-head">
          <Text className="title">{title}</Text>
          <GuideMarks instant={instant} sample={sample} />
        </View>
        <Text className="prewrap gap">{about}</Text>
        {instant && <Text className="block good gap">秒批:材料齐,当场就批。</Text>}
        <Fact name="要多久" words={takes} />
      </Card>
      <BringList guideId={guideId} bring={bring} />
      <Card title="去哪里办" id="guide-where">
        <Text className="prewrap">{where}</Text>
        <Fact name="什么时候办" words={hours} />
        <Fact name="不用跑,网上也能办" words={online} />
        <Fact name="谁管这件事" words={office} />
        {numbers.length === 0 && <Fact name="咨询电话" words={phone} />}
        {numbers.map((number) => (
          <MainButton key={number} kind="plain" id={`call-${number}`} onTap={() => call(number)}>
            {`打电话问:${number}`}
          </MainButton>
        ))}
      </Card>
      <ShareGuide guideId={guideId} title={title} />
    </>
  )
}

/** Nothing where nothing is said. */
function Fact({ name, words }: { name: string; words: string }) {
  if (!words) return null
  return (
    <View className="guide-fact">
      <Text className="small second block">{name}</Text>
      <Text className="prewrap">{words}</Text>
    </View>
  )
}

/** Whoever changes their mind before it rings has done nothing wrong. */
const call = (phoneNumber: string) => void Taro.makePhoneCall({ phoneNumber }).catch(() => undefined)
