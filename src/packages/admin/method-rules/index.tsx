import { MethodRulesPage } from '../../../features/case/method-rules/method-rules-page'
import { Page } from '../../../ui/page'

export default function AdminMethodRulesPage() {
  return (
    <Page wide>
      <MethodRulesPage />
    </Page>
  )
}
