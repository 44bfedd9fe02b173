import type { OutputData } from '../../contract/define-operation'
import { listPoints as operation } from '../../contract/pairing/list-points'
import { type QueryContext, query } from '../../platform/handler'
import type { Page } from '../../platform/ports/store'
import { type ContactPointRecord, contactPoints } from '../../records/contact-point'
import { type OrganisationRecord, organisations } from '../../records/organisation'
import { textPieces } from '../../records/text-pieces'
import { seenOffices } from './may'
import { readNamed } from './names'
import { presentPointLine } from './present-point'

const PAGE = 30
/** Pages that a search looks through for what lies within the office; then there is a next. */
const MOST_LOOKS = 5
type Context = QueryContext<typeof operation>

/** An office's list; only of the caller's own offices and below. */
export const listPoints = query<typeof operation, OrganisationRecord, OutputData<typeof operation>>({
  operation,
  async load({ store, caller, input }) {
    const office = input.office ?? seenOffices(caller)[0]
    return office ? store.get(organisations, office) : undefined
  },
  may: (caller, { id, path }) =>
    seenOffices(caller).some((own) => [...path, id].includes(own)) ? true : { code: 'not_found' },
  async run(context, { id }) {
    const { store, caller } = context
    const [page, all, nobody] = await Promise.all([
      context.input.words ? search(context, id) : narrowed(context, id),
      store.count(contactPoints, { kindIn: { contains: id } }),
      store.count(contactPoints, { nobodyIn: { contains: id } }),
    ])
    const named = await readNamed(store, page.rows)
    return {
      counts: { all, nobody },
      contacts: page.rows.map((point) => presentPointLine(point, caller, named)),
      ...(page.next ? { next: page.next } : {}),
    }
  },
  present: (found) => found,
})

function narrowed({ store, input: { show, after } }: Context, office: string): Promise<Page<ContactPointRecord>> {
  const where =
    show === 'all'
      ? { kindIn: { contains: office } }
      : show === 'nobody'
        ? { nobodyIn: { contains: office } }
        : { kindIn: { contains: `${office}:${show}` } }
  return store.find(contactPoints, { where, limit: PAGE, ...(after ? { after } : {}) })
}

async function search({ store, input }: Context, office: string): Promise<Page<ContactPointRecord>> {
  const pieces = textPieces(input.words)
  const [longest] = [...pieces].sort((a, b) => b.length - a.length)
  const rows: Page<ContactPointRecord>['rows'] = []
  let after = input.after
  if (!longest) return { rows }
  for (let look = 0; look < MOST_LOOKS; look += 1) {
    const where = { pieces: { contains: longest } }
    const page: Page<ContactPointRecord> = await store.find(contactPoints, {
      where,
      limit: PAGE,
      ...(after ? { after } : {}),
    })
    rows.push(...page.rows.filter((point) => fits(point, office, input.show, pieces)))
    after = page.next
    if (!after || rows.length >= PAGE) break
  }
  return { rows, ...(after ? { next: after } : {}) }
}

const fits = ({ path, pieces, nobodyIn, kind }: ContactPointRecord, office: string, show: string, wanted: string[]) =>
  path.includes(office) &&
  wanted.every((piece) => pieces.includes(piece)) &&
  (show === 'all' || (show === 'nobody' ? nobodyIn.length > 0 : kind === show))
