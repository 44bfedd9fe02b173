import { EraseMe } from '../../../features/privacy/erase-me'
import { Page } from '../../../ui/page'

export default function MineEraseMePage() {
  return (
    <Page>
      <EraseMe />
    </Page>
  )
}
