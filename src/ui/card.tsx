import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { spoken } from './spoken'
import './card.css'

interface CardProps {
  children: ReactNode
  title?: string
  id?: string
  className?: string
  /** The whole card is one action; `label` is what a screen reader says of it. */
  onTap?(): void
  label?: string
}

export function Card({ children, title, id, className = '', onTap, label }: CardProps) {
  const acting = onTap ? { onClick: onTap, ...spoken('button', label) } : {}
  return (
    <View className={`card ${onTap ? 'card-acting' : ''} ${className}`} id={id} {...acting}>
      {title && <Text className="card-title">{title}</Text>}
      {children}
    </View>
  )
}
