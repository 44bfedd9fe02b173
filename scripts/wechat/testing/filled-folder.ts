import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { CONFIG_FILE, ROOT, SAMPLE_FILE, type WechatConfig } from '../config'
import { ENV_ID } from '../endpoint/start-manager-endpoint'

export const sampleConfig = (): WechatConfig => JSON.parse(readFileSync(join(ROOT, SAMPLE_FILE), 'utf8'))

/** The sample as a district fills it in. */
export function filledConfig(): WechatConfig {
  const config = sampleConfig()
  config.appid = 'wx0123456789abcdef'
  config.cloudEnv = ENV_ID
  config.office = { name: '黄埔区试验单位', contact: '020-12345678' }
  for (const [place, template] of Object.values(config.templates).entries()) template.id = `${place}`.repeat(43)
  return config
}

/** A folder of a district: its file, a key, and what a build leaves, small. */
export function filledFolder(config = filledConfig()): string {
  const folder = mkdtempSync(join(tmpdir(), 'district-'))
  const files: Record<string, string> = {
    [CONFIG_FILE]: JSON.stringify(config),
    '.data/data-keys': `2026a:${randomBytes(32).toString('base64')}\n`,
    'dist/project.config.json': JSON.stringify({ appid: config.appid }),
    'dist/weapp/app.json': JSON.stringify({
      subPackages: [{ root: 'packages/far' }],
      requiredPrivateInfos: ['chooseLocation', 'getLocation'],
      permission: { 'scope.userLocation': { desc: '标出事情在哪里' } },
    }),
    'dist/weapp/app.js': `init({env:"${config.cloudEnv}"});wx.getLocation({});wx.chooseLocation({});wx.chooseMedia({})`,
    'dist/cloudfunctions/notify/index.js': 'exports.main = async () => ({})',
    'dist/cloudfunctions/notify/package.json': '{}',
    'dist/cloudfunctions/notify/config.json': '{}',
    'dist/cloud-functions.json': JSON.stringify([builtNotify()]),
  }
  for (const [file, text] of Object.entries(files)) put(folder, file, text)
  return folder
}

export const builtNotify = () => ({
  ...{ name: 'notify', memorySize: 256, timeout: 60, runtime: 'Nodejs18.15', handler: 'index.main' },
  openapi: ['subscribeMessage.send'],
  triggers: [{ name: 'tick', type: 'timer' as const, config: '0 * * * * * *' }],
  environment: ['DATA_KEYS', 'WECHAT_TEMPLATES'],
  bytes: ['exports.main = async () => ({})', '{}', '{}'].join('').length,
  sha256: 'a1'.repeat(32),
})

export function put(folder: string, file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), text, { mode: 0o600 })
}

/** Changes one file of JSON in place. */
export function change<T>(folder: string, file: string, edit: (value: T) => void): void {
  const value = JSON.parse(readFileSync(join(folder, file), 'utf8')) as T
  edit(value)
  put(folder, file, JSON.stringify(value))
}
