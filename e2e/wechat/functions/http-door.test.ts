import { ulid } from 'ulid'
import type { main as Main } from '../../../cloudfunctions/http/index'
import { operations as sessionOperations } from '../../../cloudfunctions/session/operations'
import { seedOrganisations } from '../../../local/seeds/organisations'
import { openidOf, seedPersons } from '../../../local/seeds/persons'
import { TEST_KEYS } from '../../../local/testing/open-district'
import { createServe } from '../../../platform/serve'
import { startCloudbaseEndpoint } from '../../../platform/wechat/endpoint/start-cloudbase-endpoint'
import { wechatPorts } from '../../../platform/wechat/wechat-ports'

/** The deployed door's own `main`, as the HTTP access service calls it, on the cloud's store through the real SDK. */
let main: typeof Main
let close: () => Promise<void>
const ORIGIN = 'https://desk.example.gov.cn'
beforeAll(async () => {
  const endpoint = await startCloudbaseEndpoint()
  const url = new URL(endpoint.url)
  Object.assign(process.env, endpoint.environment, {
    ...{ TCB_ENV: 'test-env', DATA_KEYS: TEST_KEYS, DESK_ORIGINS: ORIGIN },
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${url.origin}${url.pathname}` }),
  })
  close = endpoint.close
  const { store } = wechatPorts()
  await seedOrganisations(store)
  await seedPersons(store, new Date())
  main = (await import('../../../cloudfunctions/http/index')).main
})
afterAll(() => close())

type Change = Record<string, unknown>
async function send(path: string, body: unknown, change: Change = {}, headers: Record<string, string> = {}) {
  const answer = await main({
    ...{ path, httpMethod: 'POST', body: JSON.stringify(body), isBase64Encoded: false },
    headers: { 'Content-Type': 'application/json', 'X-Real-Ip': '10.2.3.4', 'User-Agent': 'Firefox Linux', ...headers },
    ...change,
  })
  return { ...answer, reply: answer.body ? JSON.parse(answer.body) : undefined }
}
const phone = (operation: string, code: string) =>
  createServe(
    sessionOperations,
    wechatPorts(),
  )({
    ...{ openid: openidOf('worker-li'), operation, input: { code }, requestId: ulid() },
  })
async function signIn(): Promise<string> {
  const { data } = (await send('/api/desk/ask', {})).reply
  for (const operation of ['session.view-desk-request', 'session.confirm-desk']) {
    expect(await phone(operation, data.code)).toMatchObject({ ok: true })
  }
  return (await send('/api/desk/poll', { poll: data.poll })).reply.data.session.token
}
const me = { operation: 'directory.view-me', input: {} }
const bearer = (token: string) => ({ Authorization: `Bearer ${token}` })

describe('the desk on a cloud', () => {
  test('is let in by the phone, calls any channel, and leaves', async () => {
    const token = await signIn()
    expect((await send('/api/call', me, {}, bearer(token))).reply.data.name).toBe('李敏')
    const cases = { operation: 'case.list-my-cases', input: { show: 'all' } }
    expect((await send('/call', cases, {}, bearer(token))).reply).toMatchObject({ ok: true })
    await send('/api/desk/leave', {}, {}, bearer(token))
    expect((await send('/api/call', me, {}, bearer(token))).statusCode).toBe(401)
  })

  test('nothing in a request says who calls', async () => {
    const openid = openidOf('worker-li')
    const named = { 'x-wx-openid': openid, openid }
    const context = { requestContext: { openid }, userInfo: { openId: openid }, openid }
    const { statusCode, reply } = await send('/api/call', { ...me, openid }, context, named)
    expect([statusCode, reply.error.code]).toEqual([401, 'not_signed_in'])
  })

  test('a body in base64 is read as well', async () => {
    const body = Buffer.from(JSON.stringify(me)).toString('base64')
    const { reply } = await send('', {}, { path: '/api/call', body, isBase64Encoded: true }, bearer(await signIn()))
    expect(reply.ok).toBe(true)
  })

  test('whoever is signed in gets an address for one file, under a name that they did not choose', async () => {
    const signed = bearer(await signIn())
    const { reply } = await send('/api/upload/address', { ending: 'jpg', cloudPath: '../mine' }, {}, signed)
    const { address, fileId, headers } = reply.data
    expect(fileId).toMatch(/^cloud:.*\/desk\/[0-9A-Z]{26}\.jpg$/)
    expect((await fetch(address, { method: 'PUT', headers, body: 'a photo' })).status).toBe(200)
    expect((await wechatPorts().files.read(fileId))?.toString()).toBe('a photo')
    for (const ending of ['html', '../jpg', undefined])
      expect((await send('/api/upload/address', { ending }, {}, signed)).reply.error.code).toBe('document_unfit')
  })

  test.each([
    ['another method', '/api/call', { httpMethod: 'GET' }, 404],
    ['another path', '/api/session/demo', {}, 404],
    ['no JSON', '/api/call', { body: '{' }, 404],
    ['no body', '/api/desk/poll', { body: undefined }, 400],
    ['a file where none is taken', '/api/upload', {}, 404],
    ['an upload of nobody', '/api/upload/address', {}, 401],
  ])('%s is refused with a sentence', async (_, path, change, status) => {
    const { statusCode, reply } = await send(path, {}, change)
    expect([statusCode, reply.ok]).toEqual([status, false])
    expect(reply.error.message).toMatch(/。$/)
  })

  test('pages of another origin are answered only where it is on the list', async () => {
    const asking = (Origin: string) => send('/api/call', me, { httpMethod: 'OPTIONS' }, { Origin })
    expect((await asking(ORIGIN)).headers['access-control-allow-origin']).toBe(ORIGIN)
    expect((await asking('https://example.com')).headers).toEqual({})
    const answered = await send('/api/call', me, {}, { Origin: 'https://example.com' })
    expect(answered.headers['access-control-allow-origin']).toBeUndefined()
  })
})
