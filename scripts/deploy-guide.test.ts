import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { TEMPLATES } from '../contract/notify/words'
import { listPrivacy } from '../e2e/wechat/list-privacy'
import packageJson from '../package.json'
import { FUNCTIONS } from './build-functions'
import { countTimers } from './draw-cost'
import { ROOT } from './wechat/config'
import { drawn, GUIDES, type Language } from './wechat/cost/draw-cost'
import { OPTIONAL } from './wechat/function-settings'
import { readBuilt } from './wechat/read-built'
import { sampleConfig } from './wechat/testing/filled-folder'

const LANGUAGES = Object.keys(GUIDES) as Language[]
const text = (language: Language) => readFileSync(GUIDES[language], 'utf8')
const count = (language: Language, pattern: RegExp) => text(language).match(pattern)?.length ?? 0

describe.each(LANGUAGES)('the deploy guide (%s)', (language) => {
  test('names every entry of the sample, every optional variable and every kind of template', () => {
    const { templates, office, ...rest } = sampleConfig()
    const entries = [
      ...Object.keys(rest),
      ...Object.keys(office).map((name) => `office.${name}`),
      ...Object.keys(templates).map((kind) => `templates.${kind}`),
      ...Object.keys(OPTIONAL),
      ...Object.keys(TEMPLATES),
      ...Object.keys(Object.values(templates)[0]!.fields),
    ]
    expect(entries.filter((name) => !text(language).includes(`\`${name}\``))).toEqual([])
    expect(Object.values(TEMPLATES).filter((name) => !text(language).includes(name))).toEqual([])
  })

  test('names commands that there are', () => {
    const named = [...text(language).matchAll(/npm run ([a-z:-]+[a-z])/g)].map(([, name]) => name!)
    expect(named.length).toBeGreaterThan(10)
    expect(named.filter((name) => !(name in packageJson.scripts))).toEqual([])
  })

  test('lists every function as it is built', () => {
    const rows = [...text(language).matchAll(/^\| `([a-z]+)` \| (\d+) \| (\S+) \| (.+) \|$/gm)]
    expect(rows.map(([, name]) => name)).toEqual([...FUNCTIONS].sort())
    const built = readBuilt(ROOT)!
    for (const [, name, memory, timer, interfaces] of rows) {
      const { memorySize, triggers, openapi } = built.find((of) => of.name === name)!
      expect([name, Number(memory)]).toEqual([name, memorySize])
      expect([name, ['有', 'yes'].includes(timer!)]).toEqual([name, triggers.length > 0])
      const said = ['无', 'none'].includes(interfaces!) ? [] : interfaces!.split(/、|, /)
      expect([name, ...said.sort()]).toEqual([name, ...openapi.map((of) => of.replace('security.', '')).sort()])
    }
  })

  test('names all that the built mini program has to declare', () => {
    const uses = listPrivacy(join(ROOT, 'dist/weapp')).flatMap(({ kind, apis }) => [kind, ...apis])
    expect(uses.length).toBeGreaterThan(5)
    expect(uses.filter((of) => !text(language).includes(of))).toEqual([])
  })

  test('links to what is there', () => {
    const links = [...text(language).matchAll(/\]\(([^)#]+)\)/g)].map(([, link]) => link!)
    expect(links.length).toBeGreaterThan(8)
    expect(links.filter((link) => !existsSync(join(dirname(GUIDES[language]), link)))).toEqual([])
  })

  test('has the costs as they are computed; if not, run "npm run cost-docs"', async () => {
    expect(text(language)).toBe(drawn(language, await countTimers()))
  })
})

test.each([/^## /gm, /^\| /gm, /^\d+\. /gm, /^- /gm, /\]\(/g])('both languages have as many of %s', (pattern) => {
  expect(count('zh', pattern)).toBe(count('en', pattern))
})
