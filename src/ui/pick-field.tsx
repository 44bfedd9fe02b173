import { Picker, Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { spoken } from './spoken'

interface PickFieldProps {
  mode: 'date' | 'time'
  id: string
  label: string
  /** YYYY-MM-DD or HH:MM; empty: nothing chosen. */
  value: string
  /** How the value is read; itself where it reads well. */
  words?: string
  onPick(value: string): void
}

/** A calendar day or a time of day, chosen and not typed. */
export function PickField({ mode, id, label, value, words = value, onPick }: PickFieldProps) {
  const picked = {
    value,
    onChange: (event: { detail: { value: string } }) => onPick(event.detail.value),
    children: (
      <View id={id} className="choice-one label-below" {...spoken('button', `${label}:${value ? words : '点这里选'}`)}>
        <Text className="choice-label">
          {label}:{value ? words : '点这里选'}
        </Text>
      </View>
    ) as ReactNode,
  }
  return mode === 'date' ? <Picker mode="date" {...picked} /> : <Picker mode="time" {...picked} />
}
