import { ulid } from 'ulid'
import { BAD_BROADCAST_CALLS } from './testing/bad-broadcast-calls'
import { BAD_CALLS, BAD_DATES, BAD_EXPORTS } from './testing/bad-calls'
import { BAD_DESK_CALLS } from './testing/bad-desk-calls'
import { BAD_GUIDE_CALLS } from './testing/bad-guide-calls'
import { BAD_PRIVACY_CALLS } from './testing/bad-privacy-calls'
import { BAD_PROJECT_CALLS } from './testing/bad-project-calls'
import { BAD_RECORD_CALLS } from './testing/bad-record-calls'
import { BAD_SERVICE_CALLS } from './testing/bad-service-calls'
import { BAD_STAFF_CALLS } from './testing/bad-staff-calls'
import { BAD_VISIT_CALLS } from './testing/bad-visit-calls'
import { brokenLamp } from './testing/open-district'
import { type Http, openHttp, PIXEL } from './testing/open-http'

let http: Http
let chen: string
let liang: string
let caseOfChen: string
beforeAll(async () => {
  http = await openHttp()
  chen = await http.tokenOf('resident-chen')
  liang = await http.tokenOf('resident-liang')
  const reply = await http.call(chen, { operation: 'case.submit-case', input: brokenLamp, requestId: ulid() })
  caseOfChen = ((await reply.json()) as { data: { caseId: string } }).data.caseId
})
afterAll(() => http.close())

/** A typed error with a Chinese sentence that ends as one, no word of ours, and a status that is no fault of ours. */
async function expectRefused(reply: Response, code: string) {
  const body = (await reply.json()) as { ok: boolean; error: { code: string; message: string } }
  expect([body.ok, body.error?.code]).toEqual([false, code])
  expect(body.error.message).toMatch(/[\u4e00-\u9fff].*。$/s)
  expect(JSON.stringify(body)).not.toMatch(/Error|at \w+|node_modules|undefined|\.ts\b/)
  expect(reply.status).toBeGreaterThanOrEqual(400)
  expect(reply.status).toBeLessThan(500)
}

describe('bad input is refused with a sentence, and never with a 500', () => {
  test.each([...BAD_CALLS, ...BAD_BROADCAST_CALLS, ...BAD_RECORD_CALLS, ...BAD_PRIVACY_CALLS])(
    '%s',
    async (_, operation, input, code) => {
      const sent = JSON.parse(JSON.stringify({ input: input ?? null }).replace('"CASE"', `"${caseOfChen}"`)) as {
        input: unknown
      }
      await expectRefused(
        await http.call(liang, { operation, requestId: ulid(), ...(input === undefined ? {} : sent) }),
        code,
      )
    },
  )

  test.each(BAD_DATES)('%s', async (_, date, code) => {
    const admin = await http.tokenOf('admin-district')
    const input = { date, working: false, name: '' }
    await expectRefused(
      await http.call(admin, { operation: 'directory.set-working-day', input, requestId: ulid() }),
      code,
    )
  })

  test.each([...BAD_DESK_CALLS, ...BAD_GUIDE_CALLS, ...BAD_SERVICE_CALLS, ...BAD_PROJECT_CALLS, ...BAD_STAFF_CALLS])(
    '%s',
    async (_, operation, input, code) => {
      const admin = await http.tokenOf('admin-district')
      await expectRefused(await http.call(admin, { operation, input, requestId: ulid() }), code)
    },
  )

  test.each(BAD_VISIT_CALLS)('a visit: %s', async (_, operation, input, code) => {
    const worker = await http.tokenOf('worker-li')
    await expectRefused(await http.call(worker, { operation, input, requestId: ulid() }), code)
  })

  test.each(BAD_EXPORTS)('%s', async (_, input) => {
    const worker = await http.tokenOf('worker-li')
    await expectRefused(
      await http.call(worker, { operation: 'case.export-cases', input, requestId: ulid() }),
      'invalid_input',
    )
  })

  test.each([
    [
      '10 MB of text',
      () => http.call(liang, { operation: 'case.submit-case', input: { text: 'x'.repeat(1e7) }, requestId: ulid() }),
      'too_large',
    ],
    ['broken JSON', () => http.call(liang, '{"operation":'), 'invalid_input'],
    ['nothing at all', () => http.call(liang, ''), 'invalid_input'],
    [
      'another kind of content',
      () => http.post('/api/call', '<a/>', { 'content-type': 'application/xml' }),
      'invalid_input',
    ],
    ['a page that does not exist', () => http.post('/api/secret', {}), 'not_found'],
    ['a method that does not exist', () => fetch(`${http.address}/api/call`, { method: 'DELETE' }), 'not_found'],
    [
      'a request id of another shape',
      () => http.call(liang, { operation: 'case.submit-case', input: brokenLamp, requestId: '1' }),
      'invalid_input',
    ],
    ['no request id', () => http.call(liang, { operation: 'case.submit-case', input: brokenLamp }), 'invalid_input'],
    ['a persona that does not exist', () => http.post('/api/session/demo', { persona: 'mayor' }), 'not_found'],
    ['a clock that runs backwards', () => http.post('/api/demo/clock', { advanceMinutes: -5 }), 'invalid_input'],
    ['an upload without a token', () => http.upload('', PIXEL), 'not_signed_in'],
    [
      'an upload without a file',
      () => http.post('/api/upload', {}, { authorization: `Bearer ${liang}` }),
      'photo_missing',
    ],
    [
      'text that says it is a photo',
      () => http.upload(liang, Buffer.from('not a photo at all'), 'photo.jpg'),
      'photo_not_image',
    ],
    [
      'a script that says it is a photo',
      () => http.upload(liang, Buffer.from('<script>alert(1)</script>')),
      'photo_not_image',
    ],
    [
      'a drawing with a script in it',
      () => http.upload(liang, Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>')),
      'photo_not_image',
    ],
    ['a photo cut off after its first bytes', () => http.upload(liang, PIXEL.subarray(0, 10)), 'photo_not_image'],
    ['an empty photo', () => http.upload(liang, Buffer.alloc(0)), 'photo_not_image'],
    [
      'a photo of 11 MB',
      () => http.upload(liang, Buffer.concat([PIXEL, Buffer.alloc(11 * 1024 * 1024)])),
      'photo_too_large',
    ],
  ])('%s', async (_, send, code) => expectRefused(await send(), code))

  test.each([
    ['no token', () => ''],
    ['a token of rubbish', () => 'rubbish'],
    [
      'a token of another kind, with a name in it',
      () => `eyJhbGciOiJub25lIn0.${Buffer.from('{"sub":"x"}').toString('base64url')}.`,
    ],
    ['the session of one with nothing after it', () => chen.split('.')[0] ?? ''],
    ["a persona's openid", () => 'demo-resident-chen'],
    ['a token with a changed ending', () => `${chen.slice(0, -4)}AAAA`],
    ["a session with another one's secret", () => [chen.split('.')[0], liang.split('.')[1]].join('.')],
  ])('%s', async (_, token) => {
    await expectRefused(await http.call(token(), { operation: 'directory.view-me', input: {} }), 'not_signed_in')
  })

  test('what looks like a script is text: kept as it was written', async () => {
    const text = '<script>alert("1")</script> 路灯坏了😀'
    const sent = { operation: 'case.submit-case', input: { ...brokenLamp, text }, requestId: ulid() }
    const { data } = (await (await http.call(chen, sent)).json()) as { data: { caseId: string } }
    const view = await http.call(chen, { operation: 'case.view-case', input: data })
    expect(view.status).toBe(400)
    const shown = await http.call(chen, { operation: 'case.view-case', input: { caseId: data.caseId } })
    expect(((await shown.json()) as { data: { text: string } }).data.text).toBe(text)
  })

  test('the same request id with other content is refused', async () => {
    const requestId = ulid()
    await http.call(chen, { operation: 'case.submit-case', input: brokenLamp, requestId })
    const changed = { operation: 'case.submit-case', input: { ...brokenLamp, urgent: true }, requestId }
    await expectRefused(await http.call(chen, changed), 'request_id_reused')
  })

  test("another person's photo cannot be used", async () => {
    const { data } = (await (await http.upload(chen, PIXEL)).json()) as { data: { fileId: string } }
    const input = { ...brokenLamp, photos: [data.fileId] }
    await expectRefused(
      await http.call(liang, { operation: 'case.submit-case', input, requestId: ulid() }),
      'photo_not_yours',
    )
  })
})
