import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

const root = resolve(__dirname, '..')

/** Lints a made-up tree with the project's own rules; returns the names of the rules that it breaks. */
function brokenRules(files: Record<string, string>): { rules: string[]; modules: number } {
  const folder = mkdtempSync(join(tmpdir(), 'imports-'))
  try {
    writeFileSync(join(folder, 'tsconfig.json'), '{"compilerOptions":{"moduleResolution":"Bundler","module":"ESNext"}}')
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), text)
    }
    return lint(folder, [...new Set(Object.keys(files).map((name) => name.split('/')[0]!))])
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function lint(cwd: string, folders: string[]) {
  const command = [join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'), '--output-type', 'json']
  const config = ['--config', join(root, '.dependency-cruiser.cjs')]
  let printed: string
  try {
    printed = execFileSync(process.execPath, [...command, ...config, ...folders], {
      cwd,
      encoding: 'utf8',
      maxBuffer: 1e8,
    })
  } catch (failure) {
    printed = (failure as { stdout: string }).stdout
  }
  const { summary } = JSON.parse(printed)
  const rules = summary.violations.map((violation: { rule: { name: string } }) => violation.rule.name) as string[]
  return { rules: [...new Set(rules)].sort(), modules: summary.totalCruised as number }
}

const leaf = 'export const leaf = 1\n'
const importing = (path: string) => `import { leaf } from '${path}'\nexport const user = leaf\n`

describe('npm run lint holds the direction of the imports', () => {
  const plants: [string, string, string, string][] = [
    [
      'a page imports a function',
      'src/pages/home/index.tsx',
      'cloudfunctions/case/submit-case.ts',
      'phone-stays-out-of-the-backend',
    ],
    ['a page imports a record', 'src/pages/home/index.tsx', 'records/case.ts', 'phone-stays-out-of-the-backend'],
    ['the contract imports a record', 'contract/case/a.ts', 'records/case.ts', 'contract-stands-alone'],
    ['a record imports the platform', 'records/a.ts', 'platform/serve.ts', 'records-know-the-contract-alone'],
    ['the platform imports a function', 'platform/a.ts', 'cloudfunctions/case/b.ts', 'platform-knows-no-function'],
    [
      'a function imports another',
      'cloudfunctions/case/a.ts',
      'cloudfunctions/directory/b.ts',
      'functions-are-islands',
    ],
    [
      'the HTTP door looks behind the operations',
      'cloudfunctions/http/all-operations.ts',
      'cloudfunctions/case/b.ts',
      'the-door-knows-operations-alone',
    ],
    ['a function imports a page', 'cloudfunctions/case/a.ts', 'src/api/call.ts', 'functions-know-no-phone'],
    [
      'an operation names an adapter',
      'cloudfunctions/case/a.ts',
      'platform/wechat/b.ts',
      'adapters-are-named-at-the-edge',
    ],
    ['a feature imports another', 'src/features/case/a.ts', 'src/features/directory/b.ts', 'features-are-islands'],
    ['a feature imports a page', 'src/features/case/a.ts', 'src/pages/home/b.ts', 'pages-are-shells'],
    [
      'the shared front end imports a feature',
      'src/ui/a.ts',
      'src/features/case/b.ts',
      'shared-front-end-knows-no-feature',
    ],
    ['a rule imports the platform', 'cloudfunctions/case/rules/a.ts', 'platform/serve.ts', 'rules-are-pure'],
  ]

  test.each(plants)('%s: refused', (_, from, to, rule) => {
    const steps = '../'.repeat(from.split('/').length - 1)
    const { rules } = brokenRules({ [from]: importing(`${steps}${to.replace(/\.tsx?$/, '')}`), [to]: leaf })
    expect(rules).toContain(rule)
  })

  test('a rule that imports a framework is refused', () => {
    expect(brokenRules({ 'cloudfunctions/case/rules/a.ts': importing('fastify') }).rules).toContain('rules-are-pure')
  })

  test('a circle is refused', () => {
    const circle = { 'platform/a.ts': importing('./b'), 'platform/b.ts': `export { user as leaf } from './a'\n` }
    expect(brokenRules(circle).rules).toContain('no-circles')
  })

  test('what follows the rules passes, so the refusals above mean something', () => {
    const kept = { 'cloudfunctions/case/a.ts': importing('../../contract/b'), 'contract/b.ts': leaf }
    expect(brokenRules(kept)).toEqual({ rules: [], modules: 2 })
  })

  test('the real tree is read, and breaks none', () => {
    const { rules, modules } = lint(root, ['src', 'contract', 'records', 'cloudfunctions', 'platform', 'local'])
    expect(modules).toBeGreaterThan(150)
    expect(rules).toEqual([])
  })
})
