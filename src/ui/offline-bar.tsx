import { View } from '@tarojs/components'
import { useOnline, weak } from '../api/network'
import { useValue } from '../api/value'
import { spoken } from './spoken'

/** Quiet, and only while there is no network or a slow one. */
export function OfflineBar() {
  const online = useOnline()
  const slow = useValue(weak)
  if (online && !slow) return null
  return (
    <View className="offline-bar" id="offline-bar" {...spoken('alert')}>
      {online ? '信号弱,会慢一点,写好的不会丢' : '没有网络,写好的会先存着'}
    </View>
  )
}
