import { View } from '@tarojs/components'
import { useOnline } from '../api/network'
import { spoken } from './spoken'

/** Quiet, and only while there is no network. */
export function OfflineBar() {
  if (useOnline()) return null
  return (
    <View className="offline-bar" id="offline-bar" {...spoken('alert')}>
      没有网络,写好的会先存着
    </View>
  )
}
