import { createHash } from 'node:crypto'
import type { TimedJob } from '../../platform/handler'
import type { Transaction } from '../../platform/ports/store'
import { persons } from '../../records/person'
import { audienceCells } from '../../records/receipt'
import { readKeys } from './read-keys'

/** So many people move in one transaction: few documents, and few round trips for many people. */
const TOGETHER = 40

interface Cell {
  id: string
  keys: string[]
  community: string
}

/** People of the same keys and community are one cell. */
export function cellOf(keys: readonly string[], community: string): Cell {
  const sorted = [...keys].sort()
  const id = createHash('sha256')
    .update([community, ...sorted].join('\n'))
    .digest('hex')
    .slice(0, 40)
  return { id, keys: sorted, community }
}

/**
 * Keeps the counted cells as people are: whoever moved, took a post or said something of themselves goes from one cell
 * to another, in one transaction with the mark that they did. A killed run loses none and counts nobody twice.
 */
export const countPeople: TimedJob = {
  name: 'broadcast-count-people',
  async run({ store }) {
    const page = await store.find(persons, { where: { recount: true }, limit: TOGETHER })
    if (page.rows.length === 0) return 0
    const ids = page.rows.map(({ id }) => id)
    return store.transact((tx) => move(tx, ids))
  },
}

async function move(tx: Transaction, ids: string[]): Promise<number> {
  const waiting = (await tx.getMany(persons, ids)).filter(({ recount }) => recount)
  const changes = new Map<string, number>()
  const cells = new Map<string, Cell>()
  const add = (id: string, people: number) => changes.set(id, (changes.get(id) ?? 0) + people)
  for (const { recount: _, ...person } of waiting) {
    const { keys } = await readKeys(tx, person)
    const cell = cellOf([...keys], person.communityCode ?? '')
    cells.set(cell.id, cell)
    if (person.cell !== cell.id) {
      if (person.cell) add(person.cell, -1)
      add(cell.id, 1)
    }
    await tx.put(persons, { ...person, cell: cell.id })
  }
  const known = new Map((await tx.getMany(audienceCells, [...changes.keys()])).map((row) => [row.id, row]))
  for (const [id, people] of changes) {
    const row = known.get(id)
    const cell = cells.get(id)
    if (row && row.people + people <= 0) await tx.remove(audienceCells, id, row.version)
    else if (row) await tx.put(audienceCells, { ...row, people: row.people + people })
    else if (cell && people > 0) await tx.insert(audienceCells, { ...cell, people })
  }
  return waiting.length
}
