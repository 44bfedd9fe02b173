import { Door } from '../../ui/door'
import { go } from '../../ui/go'

/** The door on home to what is held where one lives: everyone may come to what is open to everyone. */
export function ActivityDoor() {
  return <Door id="activity-door" name="社区活动" words="报名、签到" onTap={() => go('packages/activity/list/index')} />
}
