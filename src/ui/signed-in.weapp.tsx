import type { PropsWithChildren } from 'react'

/** WeChat knows who is calling. */
export function SignedIn({ children }: PropsWithChildren) {
  return <>{children}</>
}
