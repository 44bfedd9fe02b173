import { whatItUses } from './what-it-uses'

/** Made-up sources, as the bundler would find them. */
const uses = (files: Record<string, string>) => whatItUses(Object.keys(files), (file) => files[file] ?? '')

const PORTS = `
  export const wechatPorts = () => ({
    safety: wechatSafety,
    notifier: wechatNotifier(readTemplates(process.env.WECHAT_TEMPLATES)),
    vault: vault(process.env.DATA_KEYS),
  })`
const ADAPTERS = {
  'platform/wechat/wechat-ports.ts': PORTS,
  'platform/wechat/safety.ts': `
    export const wechatSafety = {
      async checkText(text: string) { return sdk.openapi.security.msgSecCheck({ text }) },
      checkPhoto: async (url: string) => (await wxSdk()).openapi.security.mediaCheckAsync({ url }),
    }`,
  'platform/wechat/notifier.ts': `
    export function wechatNotifier(templates, send = throughSdk) { return { send: (message) => send(message) } }
    const throughSdk = async (message) => (await wxSdk()).openapi.subscribeMessage.send(message)`,
  'platform/wechat/wx-sdk.ts': 'interface Sdk { openapi: { security: object } }; export const wxSdk = async () => sdk',
}

describe('what a function may call is what it does call', () => {
  test('one that names no port may call nothing', () => {
    expect(
      uses({ ...ADAPTERS, 'cloudfunctions/clock/seal.ts': 'export const seal = () => wechatPorts()' }).openapi,
    ).toEqual([])
  })

  test('one that checks text may check text, not photos', () => {
    const check = 'export const check = ({ safety }: Ports) => safety.checkText("x")'
    expect(uses({ ...ADAPTERS, 'cloudfunctions/case/check.ts': check }).openapi).toEqual(['security.msgSecCheck'])
  })

  test('one that checks photos may check photos', () => {
    const check = 'export const check = (ports: Ports) => ports.safety.checkPhoto("x")'
    expect(uses({ ...ADAPTERS, 'cloudfunctions/case/check.ts': check }).openapi).toEqual(['security.mediaCheckAsync'])
  })

  test('one that writes to people reaches it through a helper, and needs the templates', () => {
    const tell = 'export const tell = (ports: Ports) => ports.notifier.send({})'
    const found = uses({ ...ADAPTERS, 'cloudfunctions/notify/tell.ts': tell })
    expect(found.openapi).toEqual(['subscribeMessage.send'])
    expect(found.environment).toEqual(['WECHAT_TEMPLATES'])
  })

  test('a call in the function itself counts', () => {
    const ask = 'export const ask = async () => (await wxSdk()).openapi.phonenumber.getPhoneNumber({ code })'
    expect(uses({ 'cloudfunctions/directory/ask.ts': ask }).openapi).toEqual(['phonenumber.getPhoneNumber'])
  })

  test.each([
    'const { openapi } = sdk; openapi.wxacode.getUnlimited({})',
    'sdk.openapi[group].send({})',
    'call(sdk.openapi)',
  ])('a call that cannot be told stops the build: %s', (code) => {
    expect(() => uses({ 'cloudfunctions/case/odd.ts': code })).toThrow('in full')
  })
})
