import { useRouter } from '@tarojs/taro'
import { GuideList } from '../../../features/guide/guide-list'
import { Page } from '../../../ui/page'
import { paramWords } from '../../../ui/param-words'

export default function GuideListPage() {
  const { words } = useRouter().params
  return (
    <Page>
      <GuideList words={paramWords(words)} />
    </Page>
  )
}
