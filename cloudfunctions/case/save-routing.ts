import { saveRouting as operation } from '../../contract/case/save-routing'
import { Refusal } from '../../contract/errors'
import { mustPass } from '../../platform/check-words'
import { mutation } from '../../platform/handler'
import type { Stored } from '../../records/collection'
import { organisations } from '../../records/organisation'
import { ROUTING_ID, type RoutingRecord, routing } from '../../records/routing'
import { routingVersions } from '../../records/routing-version'
import { isDistrictAdmin } from './district-admin'
import { mustBeThere, namedIn } from './routing-offices'
import { DISTRICT } from './rules/levels'
import { rulesDigest } from './rules-digest'

/** Saves all rules as one edition; the log says who, when and their digest, and the edition itself is kept. */
export const saveRouting = mutation<typeof operation, { row?: Stored<RoutingRecord> }, number, string>({
  operation,
  prepare: ({ ports, caller, input: { rules } }) =>
    mustPass(
      ports,
      caller,
      rules.flatMap(({ words, note }) => [...words, note]),
    ),
  async load({ tx }) {
    const row = await tx.get(routing, ROUTING_ID)
    return row ? { row } : {}
  },
  may: (caller) => (isDistrictAdmin(caller.roles) ? true : { code: 'forbidden' }),
  async run({ tx, input: { edition: edited, rules }, record }, { row }) {
    if ((row?.edition ?? 0) !== edited) throw new Refusal('changed_meanwhile')
    const named = namedIn(rules)
    mustBeThere(rules, named.length > 0 ? await tx.getMany(organisations, named) : [])
    const edition = edited + 1
    if (row) await tx.put(routing, { ...row, edition, rules })
    else await tx.insert(routing, { id: ROUTING_ID, edition, rules })
    await tx.insert(routingVersions, { id: String(edition), rules })
    const data = { edition, rules: rules.length, digest: rulesDigest(rules) }
    record({ subject: `routing:${ROUTING_ID}`, kind: 'case.routing_saved', office: DISTRICT, data })
    return edition
  },
  present: (edition) => ({ edition }),
})
