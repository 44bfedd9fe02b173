import type { ActivityView } from '../../../contract/checkin/activity-view'
import { isOver } from './when-words'

/** Why an activity can't be changed here, in a sentence; nothing where it can. */
export function whyNot(view: ActivityView, act: '改' | '排班'): string | undefined {
  if (!view.hosts) return `这场活动由主办的人来${act}。有事请告诉${view.officeName}。`
  if (view.cancelled) return `这场活动已经取消,不用再${act}了。`
  return isOver(view) ? `这场活动已经结束,不能再${act}了。` : undefined
}
