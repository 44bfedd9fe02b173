import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import './page.css'

/** The frame of every page: type size, the offline bar, who one is. */
export function Page({ children }: PropsWithChildren) {
  return <View className="page">{children}</View>
}
