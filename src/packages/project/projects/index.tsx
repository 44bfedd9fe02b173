import { ProjectsPage } from '../../../features/project/projects-page'
import { Page } from '../../../ui/page'

export default function KeyProjectsPage() {
  return (
    <Page>
      <ProjectsPage />
    </Page>
  )
}
