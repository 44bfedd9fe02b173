import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { useLargeType } from './large-type'
import { OfflineBar } from './offline-bar'
import { PrivacySheet } from './privacy-sheet'
import { SignedIn } from './signed-in'
import './page.css'

/** The frame of every page: type size, the offline bar, what WeChat asks first, and on the web who one is. `wide` for the desk. */
export function Page({ children, wide = false }: PropsWithChildren<{ wide?: boolean }>) {
  const large = useLargeType()
  return (
    <View className={`page${large ? ' large' : ''}${wide ? ' wide' : ''}`}>
      <OfflineBar />
      <SignedIn>{children}</SignedIn>
      <PrivacySheet />
    </View>
  )
}
