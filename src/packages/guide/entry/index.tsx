import { useRouter } from '@tarojs/taro'
import { GuideEntryPage } from '../../../features/guide/guide-entry'
import { Page } from '../../../ui/page'
import { paramWords } from '../../../ui/param-words'

export default function GuidePage() {
  const { guideId = '', title } = useRouter().params
  return (
    <Page>
      <GuideEntryPage guideId={guideId} title={paramWords(title)} />
    </Page>
  )
}
