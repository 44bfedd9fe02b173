import { useEffect } from 'react'
import { MyVisits } from '../../../features/checkin/visit/my-visits'
import { loadVisitPages } from '../../../load-ahead'
import { Page } from '../../../ui/page'

export default function MemberVisitsPage() {
  useEffect(loadVisitPages, [])
  return (
    <Page>
      <MyVisits />
    </Page>
  )
}
