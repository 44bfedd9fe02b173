import { ulid } from 'ulid'
import { OPERATIONS } from '../contract/operations'
import { brokenLamp } from './testing/open-district'
import { type Http, openHttp, PIXEL } from './testing/open-http'

let http: Http
beforeAll(async () => {
  http = await openHttp()
})
afterAll(() => http.close())

const json = async (reply: Response) =>
  (await reply.json()) as { ok: boolean; data: Record<string, never>; error: { code: string } }

describe('the HTTP door', () => {
  test('says that it is well, and what it offers', async () => {
    expect(await json(await fetch(`${http.address}/healthz`))).toMatchObject({ ok: true, demo: true })
    const described = (await (await fetch(`${http.address}/openapi.json`)).json()) as {
      openapi: string
      components: { schemas: object }
    }
    expect(described.openapi).toBe('3.1.0')
    expect(Object.keys(described.components.schemas)).toEqual(
      expect.arrayContaining(OPERATIONS.map(({ name }) => name)),
    )
  })

  test('a persona gets a token, raises a case with a photo, and only by its address is the photo seen', async () => {
    const token = await http.tokenOf('resident-chen')
    const { data } = await json(await http.upload(token, PIXEL))
    const input = { ...brokenLamp, photos: [data.fileId] }
    const raised = await json(await http.call(token, { operation: 'case.submit-case', input, requestId: ulid() }))
    const view = await json(
      await http.call(token, { operation: 'case.view-case', input: { caseId: raised.data.caseId } }),
    )
    const [photo] = view.data.photos as unknown as { url: string }[]
    const shown = await fetch(`${http.address}${photo!.url}`)
    expect([shown.status, shown.headers.get('content-type')]).toEqual([200, 'image/png'])
    expect(shown.headers.get('x-content-type-options')).toBe('nosniff')
    expect((await fetch(`${http.address}${photo!.url.replace(/signature=./, 'signature=_')}`)).status).toBe(404)
    expect((await fetch(`${http.address}/files/${data.fileId}`)).status).toBe(404)
  })

  test('a document goes in by its own door, and comes back as a download under its name', async () => {
    const token = await http.tokenOf('admin-district')
    const pdf = Buffer.from('%PDF-1.7\n')
    const { data } = await json(await http.uploadDocument(token, pdf, '医保政策.pdf'))
    expect(await http.runtime.files.inspect(data.fileId!)).toMatchObject({ contentType: 'application/pdf', bytes: 9 })
    expect(await http.runtime.files.read(data.fileId!)).toEqual(pdf)
    const [address] = await http.runtime.files.addresses([data.fileId!])
    const { headers } = await fetch(`${http.address}${address}`)
    expect(headers.get('content-disposition')).toBe(
      `attachment; filename*=UTF-8''${encodeURIComponent('医保政策.pdf')}`,
    )
    expect([headers.get('content-type'), headers.get('x-content-type-options')]).toEqual(['application/pdf', 'nosniff'])
    expect((await json(await http.upload(token, pdf))).error.code).toBe('photo_not_image')
    expect((await json(await http.uploadDocument(token, PIXEL, '照片.pdf'))).error.code).toBe('document_unfit')
    const large = Buffer.concat([pdf, Buffer.alloc(11 * 1024 * 1024)])
    expect((await json(await http.uploadDocument(token, large, '大.pdf'))).error.code).toBe('document_unfit')
    expect((await json(await http.uploadDocument('', pdf, '医保政策.pdf'))).error.code).toBe('not_signed_in')
  })

  test('an address of a photo ends after an hour, and a token after twelve', async () => {
    const own = await openHttp()
    const token = await own.tokenOf('resident-chen')
    const { data } = await json(await own.upload(token, PIXEL))
    const [address] = await own.runtime.files.addresses([data.fileId as unknown as string])
    await own.advance(61)
    expect((await fetch(`${own.address}${address}`)).status).toBe(404)
    await own.advance(12 * 60)
    expect((await own.call(token, { operation: 'directory.view-me', input: {} })).status).toBe(401)
    await own.close()
  })

  test('without the demo nobody can become a persona or move the clock', async () => {
    const own = await openHttp(false)
    expect((await own.post('/api/session/demo', { persona: 'resident-chen' })).status).toBe(404)
    expect((await own.post('/api/demo/clock', { advanceMinutes: 5 })).status).toBe(404)
    expect((await own.post('/api/demo/content-safety', { down: true })).status).toBe(404)
    expect((await fetch(`${own.address}/api/demo/personas`)).status).toBe(404)
    await own.close()
  })

  test('while the content check is out of order, what people write waits and is not shown to the handlers', async () => {
    const [chen, li] = [await http.tokenOf('resident-chen'), await http.tokenOf('worker-li')]
    expect((await http.post('/api/demo/content-safety', { down: 'yes' })).status).toBe(400)
    await http.post('/api/demo/content-safety', { down: true })
    const sent = { operation: 'case.submit-case', input: brokenLamp, requestId: ulid() }
    const raised = await json(await http.call(chen, sent))
    await http.post('/api/demo/content-safety', { down: false })
    expect(raised.ok).toBe(true)
    const view = { operation: 'case.view-case', input: { caseId: raised.data.caseId } }
    expect(JSON.stringify(await json(await http.call(li, view)))).not.toContain(brokenLamp.text)
  })
})
