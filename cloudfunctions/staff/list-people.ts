import type { OutputData } from '../../contract/define-operation'
import { ROLE_WORDS } from '../../contract/roles'
import { listPeople as operation } from '../../contract/staff/list-people'
import { query } from '../../platform/handler'
import { type AppointmentRecord, appointments, shelfOf } from '../../records/appointment'
import { maskPhone } from '../../records/mask'
import { type OrganisationRecord, organisations } from '../../records/organisation'
import { keepsWithin, keptOffices, mayKeep, withinOf } from './may'

const PAGE = 50
/** Names lie sealed, so a search looks at so many lines at most before it hands out what it has. */
const MOST_PAGES = 20

interface Found {
  people: AppointmentRecord[]
  offices: Map<string, OrganisationRecord>
  next?: string
}

/** The roster of one office and what is below it: the one asked for, or the first that the caller keeps. */
export const listPeople = query<typeof operation, string, Found>({
  operation,
  async load({ store, input, caller }) {
    if (!input.office) return keptOffices(caller)[0] ?? ''
    const office = await store.get(organisations, input.office)
    return office && keepsWithin(caller, withinOf(office)) ? office.id : undefined
  },
  may: mayKeep,
  async run({ store, input: { words, role, state, after } }, office) {
    const where = { shelves: { contains: shelfOf(office, { role, state }) } }
    const people: AppointmentRecord[] = []
    let next = after
    for (let looked = 0; looked < MOST_PAGES && people.length < PAGE; looked += 1) {
      const page = await store.find(appointments, { where, limit: PAGE, ...(next ? { after: next } : {}) })
      people.push(...page.rows.filter((line) => isMeant(line, words)))
      next = page.next
      if (!next) break
    }
    const wanted = [...new Set(people.map((line) => line.office))]
    const offices = new Map((await store.getMany(organisations, wanted)).map((found) => [found.id, found]))
    return { people, offices, ...(next ? { next } : {}) }
  },
  present: ({ people, offices, next }, { now }) => ({
    people: people.map((line) => lineOf(line, offices.get(line.office)?.shortName ?? '', now)),
    ...(next ? { next } : {}),
  }),
})

/** Part of a name, or at least four digits that a number ends in. */
const isMeant = ({ name, phone }: AppointmentRecord, words: string) =>
  words === '' || name.includes(words) || (/^\d{4,}$/.test(words) && phone.endsWith(words))

function lineOf(
  line: AppointmentRecord,
  officeName: string,
  now: Date,
): OutputData<typeof operation>['people'][number] {
  const { id, name, phone, role, office, state, codeUntil, boundAt, endedAt, endReason } = line
  const invited = state === 'waiting' && codeUntil && codeUntil > now.toISOString()
  return {
    ...{
      appointmentId: id,
      name,
      phone: maskPhone(phone),
      role,
      roleName: ROLE_WORDS[role],
      office,
      officeName,
      state,
    },
    ...(invited ? { invitedUntil: codeUntil } : {}),
    ...(boundAt ? { boundAt } : {}),
    ...(endedAt ? { endedAt } : {}),
    ...(endReason ? { endReason } : {}),
  }
}
