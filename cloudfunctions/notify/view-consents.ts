import { viewConsents as operation } from '../../contract/notify/view-consents'
import { TEMPLATES, type Template } from '../../contract/notify/words'
import { query } from '../../platform/handler'
import { type ConsentRecord, consentId, consents } from '../../records/delivery'

const ALL = Object.keys(TEMPLATES) as Template[]

/** What the caller allowed, and what WeChat knows each kind by, so that it can be asked for in the tap itself. */
export const viewConsents = query<typeof operation, true, ConsentRecord[]>({
  operation,
  load: async () => true,
  may: () => true,
  run: ({ store, caller }) =>
    store.getMany(
      consents,
      ALL.map((template) => consentId(caller.id, template)),
    ),
  present: (found, { ports }) => ({
    templates: ALL.map((template) => {
      const consent = found.find((one) => one.template === template)
      const templateId = ports.notifier.templates[template]
      return {
        ...{ template, name: TEMPLATES[template], left: consent?.left ?? 0, refused: consent?.refused ?? false },
        ...(templateId ? { templateId } : {}),
      }
    }),
  }),
})
