import { districtDay } from '../../contract/district-time'
import { Refusal } from '../../contract/errors'
import { exportPoints as operation } from '../../contract/pairing/export-points'
import { CONTACT_CLASSES, CONTACT_GRADES, CONTACT_KINDS } from '../../contract/pairing/words'
import { type Caller, mutation } from '../../platform/handler'
import type { Store } from '../../platform/ports/store'
import { readPages } from '../../platform/read-pages'
import { saveTable } from '../../platform/spreadsheet/save-table'
import { type ContactPointRecord, contactPoints } from '../../records/contact-point'
import { type OrganisationRecord, organisations } from '../../records/organisation'
import { adminOffices } from './may'
import { type Named, readNamed } from './names'
import { POINT_COLUMNS, type PointCells } from './rules/point-columns'

const PAGE = 200
interface Made {
  url: string
  name: string
  rows: number
}

/** The list as a table with the import's own headings, read page by page; who took it stays on record. */
export const exportPoints = mutation<typeof operation, OrganisationRecord, Made, Made | undefined>({
  operation,
  async prepare({ caller, ports, input, now }) {
    const office = await ports.store.get(organisations, officeFor(caller, input))
    if (!office || !isTheirs(caller, office)) return undefined
    const where = { kindIn: { contains: office.id } }
    let count = 0
    async function* rows() {
      for await (const page of readPages(ports.store, contactPoints, { where, limit: PAGE })) {
        const named = await readNamed(ports.store, page)
        const places = await readPlaces(ports.store, page)
        for (const point of page) yield rowOf(cellsOf(point, named, places))
        count += page.length
      }
    }
    const name = `结对联系名单_${office.shortName}_${districtDay(now)}.xlsx`
    const columns = POINT_COLUMNS.map(({ heading, width }) => ({ heading, width }))
    const url = await saveTable(ports, name, [{ name: '结对联系名单', columns, rows: rows() }])
    return { url, name, rows: count }
  },
  load: ({ tx, input, caller }) => tx.get(organisations, officeFor(caller, input)),
  may: (caller, office) => (isTheirs(caller, office) ? true : { code: 'not_found' }),
  async run({ prepared, record, caller }, office) {
    if (!prepared) throw new Refusal('forbidden')
    record({ subject: `person:${caller.id}`, kind: 'point.exported', office: office.id, data: { rows: prepared.rows } })
    return prepared
  },
  present: (made) => made,
})

const officeFor = (caller: Caller, { office }: { office?: string | undefined }) =>
  office ?? adminOffices(caller)[0] ?? ''
const isTheirs = (caller: Caller, { id, path }: OrganisationRecord) =>
  adminOffices(caller).some((own) => [...path, id].includes(own))
const rowOf = (cells: PointCells) => POINT_COLUMNS.map(({ field }) => cells[field])

async function readPlaces(store: Store, page: readonly ContactPointRecord[]) {
  const codes = [...new Set(page.flatMap(({ communityCode, streetCode }) => [communityCode, streetCode]))]
  return new Map((await store.getMany(organisations, codes)).map(({ id, name }) => [id, name]))
}

function cellsOf(point: ContactPointRecord, named: Named, places: Map<string, string>): PointCells {
  const { number, kind, grade, sort, title, contactName, phone, address, streetCode, communityCode } = point
  const member = named.person(point.memberId)
  const standIn = named.person(point.standInId)
  return {
    ...{ number, title, contactName, phone, address, kind: CONTACT_KINDS[kind], grade: CONTACT_GRADES[grade] },
    sort: (CONTACT_CLASSES[kind] as Record<string, string>)[sort] ?? '',
    ...{ street: places.get(streetCode) ?? '', community: places.get(communityCode) ?? '' },
    ...{ branch: member?.branch ?? '', member: member?.name ?? '' },
    ...{ standInBranch: standIn?.branch ?? '', standIn: standIn?.name ?? '' },
    ...{
      longitude: point.point ? String(point.point.longitude) : '',
      latitude: point.point ? String(point.point.latitude) : '',
    },
  }
}
