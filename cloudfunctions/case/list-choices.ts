import { listChoices as operation } from '../../contract/case/list-choices'
import { METHODS, type Method } from '../../contract/case/words'
import type { RoleName } from '../../contract/roles'
import { readCalendar } from '../../platform/calendar/read-calendar'
import { query } from '../../platform/handler'
import type { Store } from '../../platform/ports/store'
import { type CaseRecord, cases } from '../../records/case'
import { type OrganisationRecord, organisations } from '../../records/organisation'
import { HANDLES } from '../../records/own-offices'
import { persons, postsOf } from '../../records/person'
import { mayView } from './may'
import { isHandler } from './movers'
import { reaches } from './reach'
import { readMethodRules } from './read-method-rules'
import type { Calendar } from './rules/calendar'
import { DISTRICT } from './rules/levels'
import type { MethodRules } from './rules/methods'
import { currentDeadline } from './rules/reset-clock'

const METHOD_IDS = Object.keys(METHODS) as Method[]

interface Found {
  record: CaseRecord
  offices: OrganisationRecord[]
  departments: OrganisationRecord[]
  colleagues: Choice[]
  leaders: Choice[]
  calendar: Calendar
  rules: MethodRules
}
type Choice = { id: string; name: string }

/** What the office that holds a case can choose from, so that nothing has to be typed or known by heart. */
export const listChoices = query<typeof operation, CaseRecord, Found>({
  operation,
  load: ({ store, input }) => store.get(cases, input.caseId),
  may: (caller, record) => {
    const seen = mayView(caller, record)
    return seen !== true || isHandler(caller, record) ? seen : { code: 'forbidden' }
  },
  async run({ store }, record) {
    const holder = record.holderOffice
    const [own, below, departments, colleagues, leaders, calendar, rules] = await Promise.all([
      store.get(organisations, holder),
      children(store, holder),
      store.find(organisations, { where: { kind: 'department' }, limit: 200 }),
      peopleAt(store, HANDLES, [holder]),
      peopleAt(store, ['leader'], [DISTRICT, record.streetCode]),
      readCalendar(store),
      readMethodRules(store),
    ])
    const offices = [...(own ? [own] : []), ...below].filter((office) => reaches(holder, office))
    return { record, offices, departments: departments.rows, colleagues, leaders, calendar, rules }
  },
  present: ({ record, offices, departments, colleagues, leaders, calendar, rules }) => ({
    offices: offices
      .map((office) => ({ id: office.id, name: office.shortName, why: whyOf(office, record) }))
      .sort((a, b) => Number(b.why !== '') - Number(a.why !== '')),
    departments: departments.map(({ id, shortName }) => ({ id, name: shortName })),
    colleagues,
    leaders,
    limits: METHOD_IDS.map((method) => ({
      method,
      sentence: currentDeadline({ ...record, limit: rules[method].limit }, calendar).sentence,
    })),
  }),
})

const children = async (store: Store, parent: string) =>
  (await store.find(organisations, { where: { parent }, limit: 300 })).rows

async function peopleAt(store: Store, roles: readonly RoleName[], offices: string[]): Promise<Choice[]> {
  const posts = offices.flatMap((office) => postsOf(roles.map((role) => ({ role, office }))))
  const pages = await Promise.all(
    posts.map((post) => store.find(persons, { where: { posts: { contains: post } }, limit: 200 })),
  )
  const found = new Map(pages.flatMap(({ rows }) => rows).map(({ id, name }) => [id, { id, name }]))
  return [...found.values()]
}

/** Why an office comes first; empty for all others. */
function whyOf(office: OrganisationRecord, record: CaseRecord): string {
  if (office.id === record.communityCode) return '事情发生在这个社区'
  if (office.id === record.streetCode && record.holderOffice === DISTRICT) return '事情发生在这个街镇'
  return ''
}
