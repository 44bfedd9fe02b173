import { Text, View } from '@tarojs/components'
import { GUIDELINE, openGuideline } from '../../api/privacy/open-guideline'
import { Card } from '../../ui/card'
import { MainButton } from '../../ui/main-button'
import { PRIVACY_USES } from '../../ui/privacy-uses'
import './terms.css'

const AGREEMENT = [
  '这里用来反映身边的事、看通知、查办事指南,都不收钱。',
  '请照实写。不要写别人的身份证号、病历这些私事,也不要骂人。',
  '您写的话要先检查,再给别人看;没有通过的,会告诉您为什么。',
  '有人有危险请马上打 110、119 或 120,不要在这里等。',
]
const WHO_SEES = [
  '您的名字和电话,只有正在办您这件事的人看得到;谁看过,都有记录。',
  '选了匿名,办事的人也看不到您是谁。',
  '公开办理的结果里没有您的名字、电话和门牌号。',
  '名字和电话加密保存。不卖给别人,不用来发广告。',
]
const NEVER = [
  '不在后台看您的位置,不记行踪。',
  '不记您在线多久,不给人打分数、分先后。',
  '不看通讯录,不听您没有按住时说的话。',
]
const RIGHTS = [
  '不同意读取什么,别的照样能用。同意过的,点右上角“···”,再点“设置”,可以关掉。',
  '微信提醒,在“我的 - 微信提醒”里可以取消。',
  '对隐私有疑问,请打 12345,说“黄埔党建云”。',
]

/** 说明与隐私: what one agrees to, what is read and why, who sees it. Works without a network. */
export function Terms() {
  return (
    <>
      <Lines title="怎么用" lines={AGREEMENT} />
      <Card title="读取什么,为什么" id="terms-uses">
        {PRIVACY_USES.map(({ name, what, instead }) => (
          <View className="terms-line" key={name}>
            <Text className="terms-name">{name}</Text>
            <Text className="block">{what}</Text>
            <Text className="small second block">{instead}</Text>
          </View>
        ))}
      </Card>
      <Lines title="谁看得到" lines={WHO_SEES} />
      <Lines title="我们不做的" lines={NEVER} />
      <Lines title="您可以" lines={RIGHTS} />
      {GUIDELINE && (
        <MainButton kind="plain" id="terms-guideline" onTap={() => void openGuideline()}>
          看《用户隐私保护指引》全文
        </MainButton>
      )}
    </>
  )
}

function Lines({ title, lines }: { title: string; lines: string[] }) {
  return (
    <Card title={title}>
      {lines.map((line) => (
        <Text className="block terms-line" key={line}>
          {line}
        </Text>
      ))}
    </Card>
  )
}
