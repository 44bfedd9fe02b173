import { useRouter } from '@tarojs/taro'
import { ItemPage } from '../../../features/project/item-page'
import { Page } from '../../../ui/page'

export default function RectificationItemPage() {
  const { itemId = '' } = useRouter().params
  return (
    <Page>
      <ItemPage itemId={itemId} />
    </Page>
  )
}
