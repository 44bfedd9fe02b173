import { type CloudbaseEndpoint, startCloudbaseEndpoint } from './start-cloudbase-endpoint'

/** The SDK as a deployed function has it; typed loosely, since what the endpoint refuses is asked for too. */
// biome-ignore lint/suspicious/noExplicitAny: the SDK's proxy takes any name
let cloud: any
let endpoint: CloudbaseEndpoint

beforeAll(async () => {
  endpoint = await startCloudbaseEndpoint()
  Object.assign(process.env, endpoint.environment)
  cloud = (await import('wx-server-sdk')).default
  cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV })
})
afterAll(() => endpoint.close())
beforeEach(() => endpoint.openApi.reset())

describe("WeChat's server interfaces, through its own SDK", () => {
  test('a call arrives with the names that WeChat’s documents use, and its reply comes back in the SDK’s', async () => {
    const media = { mediaUrl: 'https://x/1.jpg', mediaType: 2, version: 2, scene: 2, openid: 'o1' }
    const reply = await cloud.openapi.security.mediaCheckAsync(media)
    expect(reply).toMatchObject({ errCode: 0, traceId: expect.stringMatching(/^trace-/) })
    const input = { media_url: 'https://x/1.jpg', media_type: 2, version: 2, scene: 2, openid: 'o1' }
    expect(endpoint.openApi.called).toEqual([{ name: 'security.mediaCheckAsync', input }])
  })

  test('a picture comes back as bytes', async () => {
    const { buffer, contentType } = await cloud.openapi.wxacode.getUnlimited({ scene: 'a', page: 'pages/home/index' })
    expect([contentType, Buffer.isBuffer(buffer), buffer.subarray(0, 2).toString('hex')]).toEqual([
      ...['image/jpeg', true, 'ffd8'],
    ])
  })

  test('WeChat’s own error codes, a broken line and an unknown interface each fail in their own way', async () => {
    endpoint.openApi.answer('subscribeMessage.send', { errcode: 43101, errmsg: 'user refuse to accept the msg' })
    await expect(cloud.openapi.subscribeMessage.send({ touser: 'o' })).rejects.toMatchObject({ errCode: 43101 })
    endpoint.openApi.breakLine('subscribeMessage.send')
    const cut = await cloud.openapi.subscribeMessage.send({ touser: 'o' }).catch((error: unknown) => error)
    expect(cut).toMatchObject({ errCode: expect.any(Number) })
    expect(cut.errCode).not.toBe(43101)
    await expect(cloud.openapi.weather.today({})).rejects.toMatchObject({
      errMsg: expect.stringContaining('weather.today is not understood here'),
    })
  })

  test('a file goes up, is read by an address that ends, and goes', async () => {
    const { fileID } = await cloud.uploadFile({ cloudPath: 'a/b.txt', fileContent: Buffer.from('内容') })
    expect(endpoint.storage.files.get(fileID)?.toString()).toBe('内容')
    const asked = async () => (await cloud.getTempFileURL({ fileList: [{ fileID, maxAge: 60 }] })).fileList[0]
    const { tempFileURL } = await asked()
    expect(await (await fetch(tempFileURL)).text()).toBe('内容')
    expect((await cloud.deleteFile({ fileList: [fileID] })).fileList).toMatchObject([{ fileID, status: 0 }])
    expect((await fetch(tempFileURL)).status).toBe(404)
    expect(await asked()).toMatchObject({ tempFileURL: '' })
  })
})
