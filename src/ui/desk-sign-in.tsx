import { Image, Text, View } from '@tarojs/components'
import { deskLink } from '../api/desk-door'
import { type DeskCode, useDeskCode } from '../api/use-desk-code'
import { MainButton } from './main-button'
import { qrPicture } from './qr-picture'
import { Skeleton } from './skeleton'
import { spoken } from './spoken'
import './desk-sign-in.css'

/** On the web: the way in at a desk. `ended` when this browser was in a moment ago and is no more. */
export function DeskSignIn({ ended }: { ended: boolean }) {
  const code = useDeskCode()
  return (
    <View className="desk-in" id="desk-sign-in">
      <Text className="title block">用手机扫码,登录黄埔党建云</Text>
      {ended && (
        <View className="note note-wait" id="desk-ended" {...spoken('alert')}>
          这台电脑上的登录已经结束。写好的内容还在,重新扫码就能接着写。
        </View>
      )}
      <View className="desk-in-row">
        <CodeBox code={code} />
        <View className="desk-in-steps">
          <Text className="block">1. 打开微信里的“黄埔党建云”小程序,点“我的”</Text>
          <Text className="block">2. 点“扫码登录电脑”,扫左边的码</Text>
          <Text className="block">3. 手机上的数字和这里一样,再点“确认登录”</Text>
          <Text className="block second small">给工作人员使用。离开座位请点“退出”;半小时没有操作会自动退出。</Text>
        </View>
      </View>
    </View>
  )
}

function CodeBox({ code: { asked, state, failure, renew } }: { code: DeskCode }) {
  if (!asked && failure) return <Over id="desk-offline" words={failure.message} renew={renew} />
  if (state === 'refused') return <Over id="desk-refused" words="手机上选了“不是我”,没有登录。" renew={renew} />
  if (state === 'tired') return <Over id="desk-over" words={failure?.message ?? '登录码已经过期。'} renew={renew} />
  if (!asked) return <Skeleton lines={5} />
  const seen = state === 'seen'
  return (
    <View className="desk-in-code">
      <Image
        className={`desk-in-qr${seen ? ' desk-in-faint' : ''}`}
        id="desk-qr"
        src={qrPicture(deskLink(asked.code))}
        {...spoken('img', '登录码,用手机扫')}
      />
      <Text className="block second">核对数字</Text>
      <Text className="block desk-in-number" id="desk-number">
        {asked.number}
      </Text>
      <View id="desk-state" {...spoken('status')}>
        <Text className={failure ? 'wait' : 'second'}>
          {failure
            ? '没有网络,连上以后自动继续'
            : seen
              ? '已扫码,请在手机上核对数字并确认'
              : '码两分钟换一次,会自动更新'}
        </Text>
      </View>
    </View>
  )
}

function Over({ id, words, renew }: { id: string; words: string; renew(): void }) {
  return (
    <View className="desk-in-code desk-in-over" id={id} {...spoken('alert')}>
      <Text className="block">{words}</Text>
      <MainButton id="desk-renew" onTap={renew}>
        换一个码
      </MainButton>
    </View>
  )
}
