import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { Empty } from '../../ui/empty'
import { Page } from '../../ui/page'

export default function NoticesPage() {
  usePullDownRefresh(() => Taro.stopPullDownRefresh())
  return (
    <Page>
      <Empty
        sentence="现在没有通知。有新的政策和社区通知,会出现在这里。"
        todo="有事要反映"
        onTap={() => void Taro.navigateTo({ url: '/pages/raise/index' })}
      />
    </Page>
  )
}
