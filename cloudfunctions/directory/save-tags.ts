import { TAGS, type Tag } from '../../contract/broadcast/words'
import { saveTags as operation } from '../../contract/directory/save-tags'
import { mutation } from '../../platform/handler'
import { changePerson } from './change-person'
import { mayAnyone } from './may'

/** The groups that I am in; whom notices reach is counted anew with it. The log says how many, and not which. */
export const saveTags = mutation<typeof operation, true, Tag[]>({
  operation,
  load: async () => true,
  may: mayAnyone,
  async run(context) {
    const { input, caller, record } = context
    const tags = (Object.keys(TAGS) as Tag[]).filter((tag) => input.tags.includes(tag))
    await changePerson(context, { tags, recount: true })
    record({ subject: `person:${caller.id}`, kind: 'person.tags_saved', data: { tags: tags.length } })
    return tags
  },
  present: (tags) => ({ tags }),
})
