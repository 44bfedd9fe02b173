import { ulid } from 'ulid'
import * as z from 'zod/mini'
import { defineOperation } from '../contract/define-operation'
import { Refusal } from '../contract/errors'
import { text } from '../contract/scalars'
import { events } from '../records/event'
import { persons } from '../records/person'
import { type AnyHandler, mutation, query } from './handler'
import { personIdOf } from './person-id'
import type { Store } from './ports/store'
import { createServe } from './serve'
import { freshStore } from './store-suite/fresh-store'
import { testPorts } from './testing/test-ports'

const rename = defineOperation({
  name: 'person.rename',
  kind: 'mutation',
  summary: '改名',
  callers: ['resident'],
  input: z.strictObject({ name: text(1, 10, '姓名,') }),
  output: z.object({ name: z.string(), times: z.number() }),
})
const peek = defineOperation({
  name: 'person.peek',
  kind: 'query',
  summary: '看',
  callers: ['admin'],
  input: z.strictObject({}),
  output: z.object({ secret: z.string() }),
})

let runs = 0
const renaming = mutation<typeof rename, object, { name: string }>({
  operation: rename,
  load: async ({ tx, caller }) => (await tx.get(persons, caller.id)) ?? {},
  may: (_, __, input) => (input.name === 'nobody' ? { code: 'forbidden' } : true),
  async run({ tx, caller, input, record }) {
    runs += 1
    const stored = await tx.get(persons, caller.id)
    const doc = { id: caller.id, openid: caller.openid, name: input.name, phone: '', roles: [], createdAt: '' }
    await (stored ? tx.put(persons, { ...doc, version: stored.version }) : tx.insert(persons, doc))
    record({ subject: `person:${caller.id}`, kind: 'person.contact_saved' })
    if (input.name === 'crash') throw new Error('SELECT secret FROM somewhere')
    if (input.name === 'refuse') throw new Refusal('text_refused')
    return input
  },
  present: ({ name }) => ({ name, times: runs }),
})
const peeking = query<typeof peek, object, string>({
  operation: peek,
  load: async () => ({}),
  may: () => true,
  run: async () => 'x',
  present: (secret) => ({ secret }),
})

let store: Store
let close: () => Promise<void>
let reported: unknown[]
beforeEach(async () => {
  ;({ store, close } = await freshStore())
  runs = 0
  reported = []
})
afterEach(() => close())

const call = (operation: string, input: unknown, requestId: unknown = ulid(), openid: string | undefined = 'o-chen') =>
  createServe([renaming, peeking], testPorts(store), (error) => reported.push(error))({
    openid,
    operation,
    input,
    requestId,
  })

describe('the pipeline', () => {
  test('does a change once: the same request again gets the same result and changes nothing', async () => {
    const requestId = ulid()
    const first = await call('person.rename', { name: '陈桂芳' }, requestId)
    expect(first).toEqual({ ok: true, data: { name: '陈桂芳', times: 1 } })
    expect(await call('person.rename', { name: '陈桂芳' }, requestId)).toEqual(first)
    expect(runs).toBe(1)
    expect(await store.count(events, { subject: `person:${personIdOf('o-chen')}` })).toBe(1)
  })

  test('sent ten times at the same moment, it is still done once', async () => {
    const requestId = ulid()
    const replies = await Promise.all(
      Array.from({ length: 10 }, () => call('person.rename', { name: '陈' }, requestId)),
    )
    expect(replies.every((reply) => reply.ok)).toBe(true)
    expect(await store.count(events, { subject: `person:${personIdOf('o-chen')}` })).toBe(1)
  })

  test('the same request id with other content is refused', async () => {
    const requestId = ulid()
    await call('person.rename', { name: '陈' }, requestId)
    expect(await call('person.rename', { name: '李' }, requestId)).toMatchObject({
      error: { code: 'request_id_reused' },
    })
  })

  test("another person's request id gives nothing away", async () => {
    const requestId = ulid()
    await call('person.rename', { name: '陈' }, requestId)
    expect(await call('person.rename', { name: '陈' }, requestId, 'o-wang')).toMatchObject({ data: { times: 2 } })
  })

  test('what fails half-way leaves nothing behind, and no word of ours outside', async () => {
    const reply = await call('person.rename', { name: 'crash' })
    expect(reply).toEqual({
      ok: false,
      error: { code: 'unavailable', message: expect.stringMatching(/请稍后再试/), retryable: true },
    })
    expect(String(reported[0])).toContain('SELECT')
    expect(await store.get(persons, personIdOf('o-chen'))).toBeUndefined()
    expect(await store.count(events, { subject: `person:${personIdOf('o-chen')}` })).toBe(0)
  })

  test.each([
    [
      'nobody signed in',
      () =>
        createServe(
          [renaming],
          testPorts(store),
        )({ openid: undefined, operation: 'person.rename', input: { name: '陈' }, requestId: ulid() }),
      'not_signed_in',
    ],
    ['an operation that does not exist', () => call('person.fly', {}), 'unknown_operation'],
    ['a role that may not call', () => call('person.peek', {}), 'forbidden'],
    ['a refusal by the handler', () => call('person.rename', { name: 'nobody' }), 'forbidden'],
    ['a refusal while running', () => call('person.rename', { name: 'refuse' }), 'text_refused'],
    ['no request id', () => call('person.rename', { name: '陈' }, null), 'invalid_input'],
    ['a request id of another shape', () => call('person.rename', { name: '陈' }, '42'), 'invalid_input'],
    ['an unknown field', () => call('person.rename', { name: '陈', role: 'admin' }), 'invalid_input'],
    ['no input', () => call('person.rename', undefined), 'invalid_input'],
    ['too much input', () => call('person.rename', { name: 'x'.repeat(200_000) }), 'too_large'],
  ])('%s: a stable code and a Chinese sentence', async (_, made, code) => {
    const reply = await made()
    if (code === 'invalid_input' && reply.ok) throw new Error('it was accepted')
    expect(reply).toMatchObject({ ok: false, error: { code, message: expect.stringMatching(/[\u4e00-\u9fff].*。$/) } })
  })

  test('names the field that must change, in Chinese', async () => {
    const reply = await call('person.rename', { name: '' })
    expect(reply).toMatchObject({ error: { fields: { name: '姓名,请写 1 到 10 个字' } } })
  })

  test('refuses to start with an operation that has no rights or no presenter', () => {
    const { may: _, ...lawless } = renaming
    const { present: __, ...shapeless } = renaming
    expect(() => createServe([lawless as AnyHandler], testPorts(store))).toThrow('has no rights')
    expect(() => createServe([shapeless as AnyHandler], testPorts(store))).toThrow('has no presenter')
    expect(() => createServe([renaming, renaming], testPorts(store))).toThrow('twice')
  })
})
