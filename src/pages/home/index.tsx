import { ActivityDoor } from '../../features/activity/activity-door'
import { NewestNotices } from '../../features/broadcast/home/newest-notices'
import { SurveyDoor } from '../../features/broadcast/home/survey-door'
import { OpenCases } from '../../features/case/mine/open-cases'
import { OpenDoor } from '../../features/case/open/open-door'
import { RaiseEntry } from '../../features/case/raise/raise-entry'
import { HomeTop } from '../../features/directory/home-top'
import { WhatICanDo } from '../../features/directory/what-i-can-do'
import { GuideDoor } from '../../features/guide/guide-door'
import { UnreadDot } from '../../features/notify/messages/unread-dot'
import { ContactDoor } from '../../features/pairing/contact-door'
import { AskToUpdate } from '../../ui/ask-to-update'
import { Doors } from '../../ui/door'
import { Page } from '../../ui/page'
import { WaitingList } from '../../ui/waiting-list'

export default function HomePage() {
  return (
    <Page>
      <AskToUpdate />
      <UnreadDot />
      <HomeTop />
      <RaiseEntry />
      <WaitingList />
      <OpenCases />
      <NewestNotices />
      <Doors>
        <GuideDoor />
        <OpenDoor />
        <SurveyDoor />
        <ContactDoor />
        <ActivityDoor />
      </Doors>
      <WhatICanDo />
    </Page>
  )
}
