import { Text, View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { spoken } from './spoken'
import './door.css'

/** Doors beside each other, two in a row as long as their words fit. */
export function Doors({ children }: PropsWithChildren) {
  return <View className="doors">{children}</View>
}

interface DoorProps {
  id: string
  name: string
  /** What is behind it, in a few words. */
  words: string
  onTap(): void
}

/** A way to another part of the platform. */
export function Door({ id, name, words, onTap }: DoorProps) {
  return (
    <View className="door" id={id} onClick={onTap} {...spoken('button', `${name},${words}`)}>
      <Text className="door-name">{name}</Text>
      <Text className="small second block">{words}</Text>
    </View>
  )
}
