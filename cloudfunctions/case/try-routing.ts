import { tryRouting as operation } from '../../contract/case/try-routing'
import { CATEGORIES } from '../../contract/case/words'
import { query } from '../../platform/handler'
import type { Store } from '../../platform/ports/store'
import { type CaseRecord, cases } from '../../records/case'
import { type OrganisationRecord, organisations } from '../../records/organisation'
import { ROUTING_ID, type RoutingRecord, routing } from '../../records/routing'
import { isDistrictAdmin } from './district-admin'
import { askedOf } from './routed'
import { mustBeThere, namedIn, namesOf } from './routing-offices'
import { routeCase } from './rules/route-case'
import { shadowedRules } from './rules/shadowed-rules'

const TRIED = 500
const SAMPLES = 20

interface Found {
  saved: RoutingRecord | undefined
  past: CaseRecord[]
  offices: OrganisationRecord[]
}

/** What edited rules would have done to the newest cases, beside what the saved ones would have. */
export const tryRouting = query<typeof operation, true, Found>({
  operation,
  load: async () => true,
  may: (caller) => (isDistrictAdmin(caller.roles) ? true : { code: 'forbidden' }),
  async run({ store, input }) {
    const [saved, { rows: past }, named] = await Promise.all([
      store.get(routing, ROUTING_ID),
      store.find(cases, { order: { field: 'createdAt', direction: 'desc' }, limit: TRIED }),
      store.getMany(organisations, namedIn(input.rules)),
    ])
    mustBeThere(input.rules, named)
    return { saved, past, offices: [...named, ...(await placesOf(store, past, saved))] }
  },
  present({ saved, past, offices }, { input: { rules } }) {
    const nameOf = namesOf(offices)
    const counts = new Map(rules.map(({ id }) => [id, 0]))
    const moved = past.flatMap((record) => {
      const asked = askedOf(record)
      const from = routeCase(saved?.rules ?? [], asked, nameOf)
      const to = routeCase(rules, asked, nameOf)
      if (to.ruleId) counts.set(to.ruleId, (counts.get(to.ruleId) ?? 0) + 1)
      return from.office === to.office ? [] : [{ record, from, to }]
    })
    return {
      edition: saved?.edition ?? 0,
      tried: past.length,
      moved: moved.length,
      samples: moved.slice(0, SAMPLES).map(({ record, from, to }) => ({
        caseId: record.id,
        category: CATEGORIES[record.category],
        community: nameOf(record.communityCode),
        from: nameOf(from.office),
        to: nameOf(to.office),
        why: to.why,
      })),
      decided: [...counts].map(([ruleId, count]) => ({ ruleId, count })),
      shadowed: shadowedRules(rules),
    }
  },
})

/** The organisations that the cases and the saved rules name. */
function placesOf(store: Store, past: readonly CaseRecord[], saved: RoutingRecord | undefined) {
  const places = past.flatMap(({ communityCode, streetCode }) => [communityCode, streetCode])
  return store.getMany(organisations, [...new Set([...places, ...namedIn(saved?.rules ?? [])])])
}
