import { openidOf } from '../../local/seeds/persons'
import type { Serve } from '../../platform/serve'
import { COMMUNITY } from './make-cases'

export interface List {
  name: string
  persona: string
  operation: string
  input: Record<string, unknown>
  /** 1 for the first page, 3 for the third. */
  page: number
}

const inbox = (persona: string, input: Record<string, unknown>, page = 1): List => {
  const told = [...Object.values(input), page > 1 ? `page ${page}` : ''].filter(Boolean).join(' ')
  return { name: `${persona} inbox ${told}`, persona, operation: 'case.list-inbox', input, page }
}
const [STREET, DISTRICT, WORKER, OFFICER] = ['dispatcher-huangpu', 'dispatcher-district', 'worker-li', 'officer-tan']

/** Every list that somebody opens all day. */
export const LISTS: List[] = [
  ...['waiting', 'working', 'deciding', 'answered'].map((view) => inbox(STREET, { view })),
  inbox(STREET, { view: 'working' }, 3),
  inbox(STREET, { view: 'working', method: 'immediate' }),
  inbox(STREET, { view: 'working', category: 'environment' }),
  inbox(STREET, { view: 'working', community: COMMUNITY }),
  inbox(WORKER, { view: 'waiting' }),
  inbox(WORKER, { view: 'working', olderThan: 30 }),
  inbox(DISTRICT, { view: 'deciding' }),
  inbox(OFFICER, { view: 'waiting' }),
  inbox(OFFICER, { view: 'working' }),
  { name: 'my cases', persona: 'resident-chen', operation: 'case.list-my-cases', input: { show: 'all' }, page: 1 },
  {
    name: 'my open cases',
    persona: 'resident-chen',
    operation: 'case.list-my-cases',
    input: { show: 'open' },
    page: 1,
  },
]

/** The input that asks for the list's page; earlier pages are read to get there. */
export async function inputOf(serve: Serve, list: List): Promise<Record<string, unknown>> {
  let input = list.input
  for (let page = 1; page < list.page; page += 1) {
    const { next } = (await read(serve, list, input)) as { next?: string }
    input = { ...list.input, after: next }
  }
  return input
}

export async function read(serve: Serve, list: List, input: Record<string, unknown>): Promise<unknown> {
  const call = { openid: openidOf(list.persona), operation: list.operation, input, requestId: undefined }
  const reply = await serve(call)
  if (!reply.ok) throw new Error(`${list.name}: ${reply.error.code}`)
  return reply.data
}
