import { listCannedAnswers as operation } from '../../contract/case/list-canned-answers'
import { query } from '../../platform/handler'
import { type CannedAnswersRecord, cannedAnswers } from '../../records/canned-answer'
import { type OrganisationRecord, organisations } from '../../records/organisation'
import { ownOffices } from '../../records/own-offices'

interface Found {
  offices: OrganisationRecord[]
  kept: CannedAnswersRecord[]
}

/** What the caller's colleagues keep for their answers; another office's words are none of anybody else's. */
export const listCannedAnswers = query<typeof operation, string[], Found>({
  operation,
  load: async ({ caller }) => ownOffices(caller.roles),
  may: (_, offices) => (offices.length > 0 ? true : { code: 'forbidden' }),
  async run({ store }, ids) {
    const [offices, kept] = await Promise.all([store.getMany(organisations, ids), store.getMany(cannedAnswers, ids)])
    return { offices, kept }
  },
  present: ({ offices, kept }) => ({
    offices: offices.map(({ id, shortName }) => ({
      id,
      name: shortName,
      answers: kept.find((record) => record.id === id)?.answers ?? [],
    })),
  }),
})
