import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { Fragment, type PropsWithChildren, useState } from 'react'
import { leaveDesk } from '../api/desk-door'
import { session } from '../api/session'
import { useIdleLeave } from '../api/use-idle-leave'
import { useValue } from '../api/value'
import { goBack } from './go'
import { SignIn } from './sign-in'
import { spoken } from './spoken'
import './demo-switcher.css'

const UNTOLD = '没有网络,这台电脑先退出了。连上网以前,请在手机“我登录的电脑”里再退出一次。'

/** On the web: who one is, above the page; nobody yet: the way in. WeChat has a twin of this file. */
export function SignedIn({ children }: PropsWithChildren) {
  const here = useValue(session)
  const [choosing, setChoosing] = useState(false)
  const [wasDesk, setWasDesk] = useState(false)
  useIdleLeave(here?.desk === true)
  if (here?.desk && !wasDesk) setWasDesk(true)
  if (!here || choosing) return <SignIn ended={wasDesk} onChosen={() => setChoosing(false)} />
  async function leave() {
    const told = await leaveDesk()
    setWasDesk(false)
    if (!told) void Taro.showModal({ title: '已在这里退出', content: UNTOLD, showCancel: false })
  }
  return (
    <>
      <View className="persona-strip">
        {Taro.getCurrentPages().length > 1 && (
          <View className="persona-back" id="go-back" onClick={goBack} {...spoken('button', '返回')}>
            ‹ 返回
          </View>
        )}
        <Text className="persona-who">{here.desk ? here.person.name : `演示身份:${here.person.name}`}</Text>
        {here.desk ? (
          <View className="persona-change" id="desk-leave" onClick={() => void leave()} {...spoken('button')}>
            退出
          </View>
        ) : (
          <View className="persona-change" id="persona-switch" onClick={() => setChoosing(true)} {...spoken('button')}>
            换个身份
          </View>
        )}
      </View>
      {/* Another person: everything below begins anew, so that nothing of the last one's stays in sight. */}
      <Fragment key={here.person.id}>{children}</Fragment>
    </>
  )
}
