import { rmSync } from 'node:fs'
import { examine, tell } from './doctor'
import { CONFIG_FILE, type WechatConfig } from './wechat/config'
import type { BuiltFunction } from './wechat/function-settings'
import { change, filledFolder } from './wechat/testing/filled-folder'

let folder: string
beforeEach(() => {
  folder = filledFolder()
})
afterEach(() => rmSync(folder, { recursive: true }))

const withConfig = (edit: (config: WechatConfig) => void) => change(folder, CONFIG_FILE, edit)
const withFunction = (edit: (built: BuiltFunction) => void) =>
  change<BuiltFunction[]>(folder, 'dist/cloud-functions.json', ([of]) => edit(of!))

const MISTAKES: [string, () => void, string][] = [
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

test.each(MISTAKES)('it is said when %s', (_, makeMistake, words) => {
  const lines: string[] = []
  makeMistake()
  tell(examine(folder, ['notify']), (line) => lines.push(line))
  expect(lines.join('\n')).toContain(words)
})
