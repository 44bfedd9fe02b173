import { useRouter } from '@tarojs/taro'
import { Receipt, WaitingReceipt } from '../../features/case/receipt/receipt'
import { Page } from '../../ui/page'

export default function ReceiptPage() {
  const { caseId } = useRouter().params
  return <Page>{caseId ? <Receipt caseId={caseId} /> : <WaitingReceipt />}</Page>
}
