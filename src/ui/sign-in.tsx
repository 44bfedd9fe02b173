import { useEffect, useState } from 'react'
import { isDemo } from '../api/demo-door'
import { DemoSwitcher } from './demo-switcher'
import { DeskSignIn } from './desk-sign-in'
import { MainButton } from './main-button'
import { Skeleton } from './skeleton'

/** The way in: by the phone's scan, and where the runtime is a demo as anybody of it. */
export function SignIn({ ended, onChosen }: { ended: boolean; onChosen(): void }) {
  const [demo, setDemo] = useState<boolean>()
  const [scanning, setScanning] = useState(false)
  useEffect(() => void isDemo().then(setDemo), [])
  if (demo === undefined) return <Skeleton lines={5} />
  if (!demo) return <DeskSignIn ended={ended} />
  return (
    <>
      {scanning ? <DeskSignIn ended={ended} /> : <DemoSwitcher onChosen={onChosen} />}
      <MainButton kind="quiet" id="sign-in-other" onTap={() => setScanning(!scanning)}>
        {scanning ? '用演示身份进入' : '用手机扫码登录'}
      </MainButton>
    </>
  )
}
