import { Readable } from 'node:stream'
import { ulid } from 'ulid'
import { readSheets } from '../platform/spreadsheet/read-sheets'
import { MARCH } from './testing/export-sheets'
import { brokenLamp } from './testing/open-district'
import { type Http, openHttp } from './testing/open-http'

let http: Http
beforeAll(async () => {
  http = await openHttp()
})
afterAll(() => http.close())

async function call<Data>(persona: string, operation: string, input: object): Promise<Data> {
  const reply = await http.call(await http.tokenOf(persona), { operation, input, requestId: ulid() })
  return ((await reply.json()) as { data: Data }).data
}
const year = new Date().getFullYear()
const exportAll = () =>
  call<{ url: string; name: string; rows: number }>('worker-li', 'case.export-cases', {
    from: `${year - 1}-01-01`,
    to: `${year + 1}-12-31`,
  })

describe('an exported table over HTTP', () => {
  test('is downloaded as a spreadsheet under its own name, and kept by nobody on the way', async () => {
    const { caseId } = await call<{ caseId: string }>('resident-chen', 'case.submit-case', brokenLamp)
    const { url, name, rows } = await exportAll()
    const reply = await fetch(`${http.address}${url}`)
    const header = (key: string) => reply.headers.get(key)
    expect([reply.status, rows]).toEqual([200, 1])
    expect(header('content-type')).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
    expect(header('content-disposition')).toBe(`attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
    expect(name).toMatch(/^诉求_\d{4}-01-01_\d{4}-12-31\.xlsx$/)
    expect([header('cache-control'), header('x-content-type-options')]).toEqual(['private, no-store', 'nosniff'])
    const sheets = await readSheets(Readable.from([Buffer.from(await reply.arrayBuffer())]))
    expect(sheets.诉求?.slice(1).map(([id]) => id)).toEqual([caseId])
  })

  test('opens for nobody without its signature, nor as a photo, nor after an hour', async () => {
    const { url } = await exportAll()
    const status = async (path: string) => (await fetch(`${http.address}${path}`)).status
    // Another sign than the one that stands there, whichever that is.
    const forged = url.replace(/signature=(.)/, (_, sign: string) => `signature=${sign === 'A' ? 'B' : 'A'}`)
    expect(await status(forged)).toBe(404)
    expect(await status(url.split('?')[0]!)).toBe(404)
    const photos = [url.split('/').at(-1)!.split('?')[0]!]
    const reply = await http.call(await http.tokenOf('resident-chen'), {
      ...{ operation: 'case.submit-case', input: { ...brokenLamp, photos }, requestId: ulid() },
    })
    expect(((await reply.json()) as { error: { code: string } }).error.code).toBe('photo_missing')
    await http.advance(61)
    expect(await status(url)).toBe(404)
  })

  test('a refused export says so with its status', async () => {
    const token = await http.tokenOf('resident-chen')
    const reply = await http.call(token, { operation: 'case.export-cases', input: MARCH, requestId: ulid() })
    expect([reply.status, ((await reply.json()) as { error: { code: string } }).error.code]).toEqual([403, 'forbidden'])
  })
})
