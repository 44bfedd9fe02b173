import { Door } from '../../ui/door'
import { go } from '../../ui/go'

/** The door on home to what a matter needs and how long it takes. */
export function GuideDoor() {
  return (
    <Door id="guide-door" name="办事指南" words="要带什么、多久办好" onTap={() => go('packages/guide/list/index')} />
  )
}
