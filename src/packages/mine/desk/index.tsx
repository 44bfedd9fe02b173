import { useRouter } from '@tarojs/taro'
import { codeOf } from '../../../features/session/code-of'
import { ConfirmDesk } from '../../../features/session/confirm-desk'
import { Page } from '../../../ui/page'

/** Opened with a code by our own scan, or with the whole address (`q`) by WeChat's. */
export default function DeskPage() {
  const { code, q } = useRouter().params
  return (
    <Page>
      <ConfirmDesk code={codeOf(code ?? decodeURIComponent(q ?? ''))} />
    </Page>
  )
}
