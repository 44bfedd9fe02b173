import { appEventApis } from './app-events'
import { choosingApis } from './choosing'
import { cloudApis } from './cloud'
import { deviceApis } from './device'
import { keptFileApis } from './kept-files'
import { layoutApis } from './layout'
import { loudApi } from './loud'
import { movingApis } from './moving'
import { networkApis } from './network'
import { openingApis } from './opening'
import { privacyApis } from './privacy'
import { sayingApis } from './saying'
import { storageApis } from './storage'
import type { StubParts } from './stub-parts'

/** WeChat's `wx`, as far as the harness knows it; loud beyond. */
export function createWx(parts: StubParts) {
  const network = networkApis(parts)
  const events = appEventApis(parts)
  const privacy = privacyApis(parts)
  const known = {
    ...storageApis(parts),
    ...deviceApis(parts),
    ...movingApis(parts),
    ...sayingApis(parts),
    ...choosingApis(parts),
    ...layoutApis(parts),
    ...keptFileApis(parts),
    ...cloudApis(parts),
    ...openingApis(parts),
    ...network.apis,
    ...events.apis,
  }
  Object.assign(known, privacy.guard(known), privacy.apis)
  return {
    ...{ wx: loudApi('wx', known, parts.faults), networkChanged: network.changed },
    ...{ tell: events.tell, updateReady: events.updateReady, givePhoneNumber: privacy.givePhoneNumber },
  }
}
