import { Text } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useLiveQuery } from '../../api/use-live-query'
import { Card } from '../../ui/card'
import { go } from '../../ui/go'
import { MainButton } from '../../ui/main-button'
import { codeOf } from './code-of'

const CAN_SCAN = process.env.TARO_ENV === 'weapp'

/** 我的: signing in at a computer, for whoever works here. */
export function DeskCard() {
  const me = useLiveQuery('directory.view-me', {})
  if (!me.data?.roles.length) return null
  async function scan() {
    const scanned = await Taro.scanCode({ scanType: ['qrCode'] }).catch(() => undefined)
    if (!scanned) return
    const code = codeOf(scanned.result)
    if (code) return go('packages/mine/desk/index', { code })
    const content = '请扫电脑登录页上的码:先在电脑上打开黄埔党建云。'
    void Taro.showModal({ title: '这不是登录码', content, showCancel: false })
  }
  return (
    <Card title="电脑上办公" id="desk-card">
      {CAN_SCAN && (
        <>
          <Text className="block second">电脑上打开黄埔党建云,用手机扫一下屏幕上的码。</Text>
          <MainButton kind="plain" id="desk-scan" onTap={() => void scan()}>
            扫码登录电脑
          </MainButton>
        </>
      )}
      <MainButton kind="quiet" id="my-desks" onTap={() => go('packages/mine/desks/index')}>
        我登录的电脑
      </MainButton>
    </Card>
  )
}
