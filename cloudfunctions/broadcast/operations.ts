import type { AnyHandler } from '../../platform/handler'
import { countAudience } from './count-audience'
import { discardDraft } from './discard-draft'
import { listDrafts } from './list-drafts'
import { releaseBroadcast } from './release-broadcast'
import { saveDraft } from './save-draft'
import { sendBack } from './send-back'
import { setReleaseRule } from './set-release-rule'
import { submitBroadcast } from './submit-broadcast'
import { viewDraft } from './view-draft'
import { viewEdition } from './view-edition'
import { withdrawBroadcast } from './withdraw-broadcast'

export const operations: AnyHandler[] = [
  saveDraft,
  viewDraft,
  viewEdition,
  listDrafts,
  countAudience,
  discardDraft,
  submitBroadcast,
  sendBack,
  releaseBroadcast,
  withdrawBroadcast,
  setReleaseRule,
]
