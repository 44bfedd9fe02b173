import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { Fragment, type PropsWithChildren, useState } from 'react'
import { session } from '../api/session'
import { useValue } from '../api/value'
import { DemoSwitcher } from './demo-switcher'
import { goBack } from './go'
import { spoken } from './spoken'
import './demo-switcher.css'

/** On the web: who one is, above the page; nobody yet: the choice of who to be. WeChat has a twin of this file. */
export function SignedIn({ children }: PropsWithChildren) {
  const here = useValue(session)
  const [choosing, setChoosing] = useState(false)
  if (!here || choosing) return <DemoSwitcher onChosen={() => setChoosing(false)} />
  return (
    <>
      <View className="persona-strip">
        {Taro.getCurrentPages().length > 1 && (
          <View className="persona-back" id="go-back" onClick={goBack} {...spoken('button', '返回')}>
            ‹ 返回
          </View>
        )}
        <Text className="persona-who">演示身份:{here.person.name}</Text>
        <View className="persona-change" id="persona-switch" onClick={() => setChoosing(true)} {...spoken('button')}>
          换个身份
        </View>
      </View>
      {/* Another person: everything below begins anew, so that nothing of the last one's stays in sight. */}
      <Fragment key={here.person.id}>{children}</Fragment>
    </>
  )
}
