import { execFileSync } from 'node:child_process'
import { chmodSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { CONFIG_FILE, type WechatConfig } from './wechat/config'
import { examinedFolder } from './wechat/testing/examined-folder'
import { change, filledConfig, put } from './wechat/testing/filled-folder'

const { folder, said, withConfig, withFunction } = examinedFolder()

const APP = 'dist/weapp/app.json'

const MISTAKES: [string, () => void, string][] = [
  ['the file is no JSON', () => put(folder(), CONFIG_FILE, '{"appid": }'), '不是正确的 JSON'],
  [
    'an entry is missing',
    () => withConfig((of) => delete (of as Partial<WechatConfig>).office),
    '“office”缺少或写法不对',
  ],
  ['an entry is misspelt', () => withConfig((of) => Object.assign(of, { appId: 'x' })), '不认识的项:appId'],
  ['the appid is cut off', () => withConfig((of) => Object.assign(of, { appid: 'wx0123' })), 'appid“wx0123”不对'],
  ['the environment is a name', () => withConfig((of) => Object.assign(of, { cloudEnv: '黄埔' })), '不像环境 ID'],
  [
    'the region is unknown',
    () => withConfig((of) => Object.assign(of, { region: 'cn-north' })),
    'region“cn-north”不认识',
  ],
  [
    'a template id is short',
    () => withConfig(({ templates }) => Object.assign(templates.reply!, { id: 'abc' })),
    '应是 43 个',
  ],
  [
    'a template is missing',
    () => withConfig(({ templates }) => delete templates.notice),
    '“重要通知提醒”(templates.notice)的模板 ID 还没填',
  ],
  [
    'two kinds share a template',
    () => withConfig(({ templates }) => Object.assign(templates.reply!, { id: templates.notice!.id })),
    '填了同一个模板 ID',
  ],
  [
    'a kind is none',
    () => withConfig(({ templates }) => Object.assign(templates, { joke: templates.reply })),
    '“templates”里有不认识的项:joke',
  ],
  [
    'a field has no place',
    () => withConfig(({ templates }) => delete templates.reply!.fields.at),
    '没有说时间(at)放进模板的哪一栏',
  ],
  [
    'a time goes into words',
    () => withConfig(({ templates }) => Object.assign(templates.reply!.fields, { at: 'thing3' })),
    '时间(at)不能放进“thing3”',
  ],
  [
    'words go into a number',
    () => withConfig(({ templates }) => Object.assign(templates.reply!.fields, { title: 'number1' })),
    '标题(title)不能放进“number1”',
  ],
  [
    'a title goes where the notifier writes none',
    () => withConfig(({ templates }) => Object.assign(templates.reply!.fields, { title: 'const1' })),
    '标题(title)不能放进“const1”',
  ],
  [
    'one place gets two things',
    () => withConfig(({ templates }) => Object.assign(templates.reply!.fields, { text: 'thing1' })),
    '两样内容放进了同一栏',
  ],
  [
    'a place is unknown',
    () => withConfig(({ templates }) => Object.assign(templates.reply!.fields, { who: 'name1' })),
    '不认识的“who”',
  ],
  [
    'a place is narrow',
    () => withConfig(({ templates }) => Object.assign(templates.reply!.fields, { title: 'phrase1' })),
    '会被截得很短',
  ],
  ['there is no key', () => rmSync(join(folder(), '.data'), { recursive: true }), '没有加密钥匙'],
  ['a key is short', () => put(folder(), '.data/data-keys', '2026a:c2hvcnQ='), '32字节的base64'],
  ['two keys share a name', () => put(folder(), '.data/data-keys', twice(`a:${'A'.repeat(43)}=`)), '两把同名的钥匙'],
  ['others can read the key', () => chmodSync(join(folder(), '.data/data-keys'), 0o644), 'chmod 600'],
  ['the key would be committed', () => execFileSync('git', ['init', '-q'], { cwd: folder() }), '会被提交到 git'],
  [
    'the build is of other values',
    () => withConfig((of) => Object.assign(of, { cloudEnv: 'other-1a2b3c' })),
    '不是按现在的配置构建的',
  ],
  [
    'a package is too large',
    () => put(folder(), 'dist/weapp/packages/far/page.js', 'x'.repeat(2.1 * 1024 * 1024)),
    'packages/far有 2.1 MB',
  ],
  [
    'the base library is too old',
    () => withConfig((of) => Object.assign(of, { baseLibrary: '2.4.4' })),
    'chooseMedia 从 2.10.0 起才有',
  ],
  [
    'the base library is no version',
    () => withConfig((of) => Object.assign(of, { baseLibrary: '最新' })),
    '应是三段数字',
  ],
  [
    'a location interface is not declared',
    () =>
      change<Record<string, unknown>>(folder(), APP, (app) => {
        app.requiredPrivateInfos = ['chooseLocation']
      }),
    '用了 getLocation,但',
  ],
  [
    'one is declared and not used',
    () => put(folder(), 'dist/weapp/app.js', `"${filledConfig().cloudEnv}";wx.getLocation({})`),
    '写了 chooseLocation,但小程序没有用到',
  ],
  [
    'the reason for the place is not given',
    () =>
      change<Record<string, unknown>>(folder(), APP, (app) => {
        app.permission = {}
      }),
    '没有写明用途',
  ],
  ['a function was not built', () => put(folder(), 'dist/cloud-functions.json', '[]'), '云函数 notify 没有构建'],
  [
    'a function lost a file',
    () => rmSync(join(folder(), 'dist/cloudfunctions/notify/config.json')),
    '少了 config.json',
  ],
  ['a function is of another build', () => put(folder(), 'dist/cloudfunctions/notify/index.js', ''), '对不上'],
  [
    'the memory is none that there is',
    () =>
      withFunction((of) => {
        of.memorySize = 300
      }),
    '内存 300 MB 不行',
  ],
  [
    'the time is too long',
    () =>
      withFunction((of) => {
        of.timeout = 5000
      }),
    '时限 5000 秒不行',
  ],
  [
    'a timer has five fields',
    () =>
      withFunction((of) => {
        of.triggers[0]!.config = '0 * * * *'
      }),
    '应是七段',
  ],
  [
    'a timer is out of range',
    () =>
      withFunction((of) => {
        of.triggers[0]!.config = '0 61 * * * * *'
      }),
    '定时“0 61 * * * * *”不对',
  ],
  [
    'there are two timers',
    () =>
      withFunction((of) => {
        of.triggers.push(of.triggers[0]!)
      }),
    '微信只允许一个',
  ],
  [
    'a variable is misspelt',
    () => withConfig((of) => Object.assign(of.environment, { DESK_ORIGIN: 'https://desk.example.gov.cn' })),
    'environment 里的 DESK_ORIGIN 没有云函数用',
  ],
  [
    'the keys are in the file that is no secret',
    () => withConfig((of) => Object.assign(of.environment, { DATA_KEYS: '2026a:x' })),
    '不能写 DATA_KEYS',
  ],
  [
    'the templates are given twice',
    () => withConfig((of) => Object.assign(of.environment, { WECHAT_TEMPLATES: '{}' })),
    '请填 templates',
  ],
  [
    'the address of a desk has a path',
    () => withConfig((of) => Object.assign(of.environment, { DESK_ORIGINS: 'https://desk.example.gov.cn/' })),
    'DESK_ORIGINS 里的“https://desk.example.gov.cn/”不对',
  ],
  [
    'the address of a desk is not sealed on its way',
    () => withConfig((of) => Object.assign(of.environment, { DESK_ORIGINS: 'http://desk.example.gov.cn' })),
    '像 https://desk.example.gov.cn',
  ],
  [
    "the first admin's code itself is given",
    () => withConfig((of) => Object.assign(of.environment, { FIRST_ADMIN_CODE_HASH: '123456789012' })),
    '不是邀请码本身',
  ],
  [
    'a variable is not given',
    () =>
      withFunction((of) => {
        of.environment.push('SOMETHING_NEW')
      }),
    '云函数 notify 要用环境变量 SOMETHING_NEW',
  ],
]
const twice = (text: string) => `${text},${text}`

test.each(MISTAKES)('it is said when %s', (_, makeMistake, words) => {
  makeMistake()
  expect(said().join('\n')).toContain(words)
})
