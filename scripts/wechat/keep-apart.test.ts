import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type CloudbaseEndpoint, startCloudbaseEndpoint } from '../../platform/wechat/endpoint/start-cloudbase-endpoint'
import { buildFunctions } from '../build-functions'

/** A function with Tencent's SDK and a cleaner of texts, built into an empty folder: nothing else is at hand there. */
const out = mkdtempSync(join(tmpdir(), 'apart-'))
const folder = join(out, 'broadcast')
let endpoint: CloudbaseEndpoint
beforeAll(async () => {
  endpoint = await startCloudbaseEndpoint()
  await buildFunctions(out, ['broadcast'])
})
afterAll(async () => {
  await endpoint.close()
  rmSync(out, { recursive: true })
})

/** What the code says, run in the built folder by a process of its own, and which files were read for it. */
async function run(code: string): Promise<{ said: unknown; read: string[] }> {
  const env = { PATH: process.env.PATH ?? '', ...endpoint.environment } as unknown as NodeJS.ProcessEnv
  const told = `(async () => { ${code} })().then((said) => {
    const read = Object.keys(require.cache).map((file) => require('path').basename(file)).sort()
    console.log(JSON.stringify({ said, read }))
    process.exit()
  })`
  const { stdout } = await promisify(execFile)(process.execPath, ['-e', told], { cwd: folder, env })
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '')
}

const open = (more = '') => `const key = require('crypto').generateKeyPairSync('rsa', { modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' }, publicKeyEncoding: { type: 'spki', format: 'pem' } }).privateKey
  const credentials = { private_key: key, private_key_id: 'one', env_id: 'test' }
  const app = require('./cloudbase-node-sdk.js').init({ env: 'test', serviceUrl: '${endpoint.url}', credentials, ${more} });`
const ASK = `app.database().collection('persons').where({ name: 'x' }).get()`
/** Answers everybody with the address that was asked for, which a proxy gets whole. */
const MIRROR = `const mirror = require('http').createServer((asked, answer) => answer.end(JSON.stringify({ data: {}, at: asked.url })))
  await new Promise((ready) => mirror.listen(0, '127.0.0.1', ready))
  const at = 'http://127.0.0.1:' + mirror.address().port;`

test('a function reads nothing of what lies apart at its start', async () => {
  expect((await run(`require('./index.js')`)).read).toEqual(['index.js'])
})

test('a call to the database reads the SDK and none of its late parts', async () => {
  expect(await run(`${open()} return (await ${ASK}).data`)).toEqual({ said: [], read: ['cloudbase-node-sdk.js'] })
})

test.each([
  ['data models', 'cloudbase-wx-cloud-client-sdk', 'return typeof app.models.$runSQL', 'function'],
  ['tables', 'cloudbase-wx-cloud-client-sdk', `return typeof app.rdb().from('x').select`, 'function'],
  ['tickets', 'jsonwebtoken', `return app.auth().createTicket('somebody').slice(0, 6)`, 'one/@@'],
  ['language models', 'cloudbase-ai', 'return typeof app.ai().createModel', 'function'],
  [
    'other addresses',
    'cloudbase-node-sdk-axios',
    `${MIRROR} return (await app.requestClient.get(at + '/x')).data.at`,
    '/x',
  ],
  [
    'uploads',
    'xml2js',
    `return typeof (await app.uploadFile({ cloudPath: 'a/b', fileContent: Buffer.from('x') })).fileID`,
    'string',
  ],
  [
    "WeChat's interfaces",
    'form-data',
    `try { await app.callCompatibleWxOpenApi({ apiName: 'x', requestData: Buffer.from('x') }) } catch {}`,
    undefined,
  ],
])('%s come out of what lies apart when they are asked for', async (_, file, code, said) => {
  expect(await run(`${open()} ${code}`)).toEqual({ said, read: expect.arrayContaining([`${file}.js`]) })
})

test('a proxy is gone through where one is set', async () => {
  const { said, read } = await run(`${MIRROR} ${open('proxy: at')} try { await ${ASK} } catch {}`)
  expect([said, read]).toEqual([undefined, ['cloudbase-node-sdk.js', 'http-proxy-agent.js']])
})
