import { ulid } from 'ulid'
import { personIdOf } from '../platform/person-id'
import { persons } from '../records/person'
import { type Http, openHttp } from './testing/open-http'

let http: Http
beforeAll(async () => {
  http = await openHttp(false)
  await http.store.transact((tx) =>
    tx.insert(persons, {
      ...{ id: personIdOf('o-wang'), openid: 'o-wang', name: '', phone: '', createdAt: '2026-03-02T00:00:00.000Z' },
      ...{ roles: [{ role: 'dispatcher', office: '440112001' }], posts: ['dispatcher:440112001'] },
    }),
  )
})
afterAll(() => http.close())

const body = async <T>(reply: Response) => (await reply.json()) as { ok: boolean; data: T; error: { code: string } }
const ask = async () => (await body<{ code: string; poll: string }>(await http.post('/api/desk/ask', {}))).data
const poll = async (secret: string) =>
  body<{ state: string; session: { token: string } }>(await http.post('/api/desk/poll', { poll: secret }))
/** As the phone does, with the platform's word of who it is. */
const phone = (operation: string, code: string) =>
  http.runtime.serve({ openid: 'o-wang', operation, input: { code }, requestId: ulid() })
const me = (token: string) => http.call(token, { operation: 'directory.view-me', input: {} })

describe('where nothing is a demo', () => {
  test('there is no way in but the QR', async () => {
    for (const path of ['/api/session/demo', '/api/demo/personas', '/api/session'])
      expect((await http.post(path, { persona: 'leader-ma' })).status).toBe(404)
  })

  test('a desk is let in by the phone, calls, and leaves for good', async () => {
    const asked = await ask()
    await phone('session.view-desk-request', asked.code)
    await phone('session.confirm-desk', asked.code)
    const { token } = (await poll(asked.poll)).data.session
    expect((await body<{ roles: unknown[] }>(await me(token))).data.roles).toHaveLength(1)
    await http.post('/api/desk/leave', {}, { authorization: `Bearer ${token}` })
    const refused = await me(token)
    expect([refused.status, (await body(refused)).error.code]).toEqual([401, 'not_signed_in'])
  })

  test('no header and nothing in a body says who calls', async () => {
    const named = { openid: 'o-wang', 'x-wx-openid': 'o-wang', 'x-openid': 'o-wang', cookie: 'openid=o-wang' }
    const reply = await http.post('/api/call', { operation: 'directory.view-me', input: {}, openid: 'o-wang' }, named)
    expect(reply.status).toBe(401)
  })

  test('what is no poll is refused with a sentence', async () => {
    for (const secret of ['', 'x', { poll: 1 }]) {
      const reply = await http.post('/api/desk/poll', { poll: secret })
      expect([reply.status, (await body(reply)).error.code]).toEqual([400, 'desk_code_over'])
    }
  })
})
