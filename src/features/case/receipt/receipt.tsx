import { Text } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useLiveQuery } from '../../../api/use-live-query'
import { Card } from '../../../ui/card'
import { Loaded } from '../../../ui/loaded'
import { MainButton } from '../../../ui/main-button'
import { TellMeButton } from '../../../ui/tell-me-button'
import { DeadlineNote } from '../detail/deadline-note'
import '../detail/detail.css'

const home = () => void Taro.switchTab({ url: '/pages/home/index' })
const open = (caseId: string) => void Taro.redirectTo({ url: `/pages/case-detail/index?caseId=${caseId}` })

/** 回执: the number, who has it, until when and why until then. */
export function Receipt({ caseId }: { caseId: string }) {
  const query = useLiveQuery('case.view-case', { caseId })
  return (
    <>
      <Text className="title block good">✓ 已经收到</Text>
      <Text className="block second">编号</Text>
      <Text className="block receipt-number" id="receipt-number">
        {caseId}
      </Text>
      <Loaded query={query}>
        {(view) => (
          <>
            <Card title="现在在谁手里">
              <Text className="block" id="receipt-holder">
                {view.holder.office}
                {view.holder.person ? ` · ${view.holder.person}` : ''}
              </Text>
            </Card>
            <Card title="什么时候答复">
              <DeadlineNote deadline={view.deadline} />
            </Card>
          </>
        )}
      </Loaded>
      <TellMeButton
        {...{ id: 'receipt-tell', template: 'case_progress', kind: 'main' }}
        about="有人办了、有答复了,微信可以告诉您。"
        agreed="好,有进展会微信告诉您。"
        instead="进展会出现在“通知 · 办件消息”里。"
      >
        有进展微信告诉我
      </TellMeButton>
      <MainButton kind="plain" id="receipt-open" onTap={() => open(caseId)}>
        看这件诉求
      </MainButton>
      <MainButton kind="plain" id="receipt-home" onTap={home}>
        回首页
      </MainButton>
    </>
  )
}

/** Written without a network: where it is now, and what happens by itself. */
export function WaitingReceipt() {
  return (
    <>
      <Text className="title block wait" id="receipt-waiting">
        已存在手机里
      </Text>
      <Card>
        <Text className="block">现在没有网络。有信号时自动送出,您不用再写一遍。</Text>
        <Text className="block gap">送出以后,在“诉求”里就能看到编号和谁在办。</Text>
      </Card>
      <MainButton id="receipt-home" onTap={home}>
        回首页
      </MainButton>
    </>
  )
}
