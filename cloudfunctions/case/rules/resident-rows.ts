import { WITH_OFFICE } from './state-groups'
import type { Row } from './workflow'

/** What the resident does; nobody does it for them. */
export const RESIDENT_ROWS: readonly Row[] = [
  {
    from: ['needs_more'],
    move: 'add_more',
    by: ['reporter'],
    to: 'in_progress',
    needs: '补充的文字',
    event: 'case.more_added',
    tells: ['holder'],
  },
  {
    from: WITH_OFFICE,
    move: 'add_more',
    by: ['reporter'],
    to: 'same',
    needs: '补充的文字',
    event: 'case.more_added',
    tells: ['holder'],
  },
  {
    from: ['answered', 'unconfirmed'],
    move: 'confirm',
    by: ['reporter'],
    to: 'confirmed',
    needs: '满意或基本满意',
    event: 'case.confirmed',
    tells: ['holder'],
  },
  {
    from: ['referred'],
    move: 'confirm',
    by: ['reporter'],
    to: 'out_of_scope',
    needs: '知道了',
    event: 'case.referral_accepted',
    tells: ['holder'],
  },
  {
    from: ['answered', 'unconfirmed', 'referred'],
    move: 'refuse',
    by: ['reporter'],
    to: 'reopened',
    needs: '还缺什么',
    event: 'case.refused',
    tells: ['holder', 'sender'],
  },
  {
    from: [...WITH_OFFICE, 'needs_more', 'merged'],
    move: 'withdraw',
    by: ['reporter'],
    to: 'withdrawn',
    needs: '',
    event: 'case.withdrawn',
    tells: ['holder', 'called'],
  },
  {
    from: ['merged'],
    move: 'unmerge',
    by: ['reporter'],
    to: 'raised',
    needs: '为什么不一样',
    event: 'case.unmerged',
    tells: ['holder'],
  },
]
