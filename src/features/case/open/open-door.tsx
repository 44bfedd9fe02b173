import { Door } from '../../../ui/door'
import { go } from '../../../ui/go'

/** The door on home to what offices made public. */
export function OpenDoor() {
  return <Door id="open-door" name="公开办理" words="别人的事怎么办好" onTap={() => go('packages/open/cases/index')} />
}
