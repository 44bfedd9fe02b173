import type { ActivityView } from '../../contract/checkin/activity-view'

/** An activity as a page reads it; nobody's but for what `change` says. */
export const buildActivity = (change: Partial<ActivityView> = {}): ActivityView => ({
  ...{ activityId: 'a1', kind: 'theme_day', title: '清扫楼道', officeName: '第一党支部', address: '党群服务中心' },
  ...{ from: '2099-11-24T01:00:00.000Z', to: '2099-11-24T03:00:00.000Z', cancelled: false, signedUp: false },
  ...{ checkedIn: false, onRoster: false, words: '', openTo: 'members', placeName: '荔园社区', placed: false },
  ...{ hosts: false, open: true, shifts: [] },
  ...change,
})
