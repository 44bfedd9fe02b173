import Switch from '@taroify/core/switch'
import { Text, View } from '@tarojs/components'
import '@taroify/core/switch/index.css'
import { chooseLargeType, useLargeType } from './large-type'
import { spoken } from './spoken'
import './large-type-switch.css'

/** Larger letters and buttons, at once and from now on; the whole row is the switch. */
export function LargeTypeSwitch() {
  const large = useLargeType()
  return (
    <View
      className="large-switch card"
      id="large-type-switch"
      onClick={() => chooseLargeType(!large)}
      {...spoken('switch', '大字版', { 'aria-checked': large })}
    >
      <View>
        <Text className="card-title">大字版</Text>
        <Text className="second small block">字和按钮都更大,看得更清楚</Text>
      </View>
      <Switch className="large-switch-knob" checked={large} aria-hidden="true" />
    </View>
  )
}
