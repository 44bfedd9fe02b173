import { Door } from '../../ui/door'
import { go } from '../../ui/go'

/** The door on home to who is in contact with my household. */
export function ContactDoor() {
  return (
    <Door id="contact-door" name="我的联系党员" words="找谁、谁来过" onTap={() => go('packages/mine/contact/index')} />
  )
}
