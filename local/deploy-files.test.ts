import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { ERRORS } from '../contract/errors'
import { MAX_FILE_BYTES } from '../platform/ports/files'

const root = resolve(__dirname, '..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = '']) => found)
const unique = (names: readonly string[]) => [...new Set(names)].sort()

const unit = read('deploy/systemd/huangpu@.service')
const backupUnit = read('deploy/systemd/huangpu-backup.service')
const sample = read('deploy/systemd/huangpu.env.sample')
const site = read('deploy/nginx/huangpu.conf')
const compose = read('deploy/containers/compose.yaml')
const container = read('deploy/containers/Containerfile')

/** The names that the runtime reads from its environment, wherever it does. */
function namesRead(): string[] {
  const files = readdirSync(join(root, 'local'), { recursive: true, encoding: 'utf8' })
  const sources = files.filter((name) => /\.ts$/.test(name) && !/\.test\.ts$|^testing\//.test(name))
  return unique(
    sources.flatMap((name) => {
      const text = read(join('local', name))
      const [taken = ''] = all(text, /const \{([^}]*)\} = process\.env/g)
      return [...all(taken, /(?:^|,)\s*([A-Z_]+)/g), ...all(text, /\benv\.([A-Z_]+)/g)]
    }),
  )
}

describe('the environment', () => {
  test('the sample names everything that the runtime reads, and nothing else', () => {
    expect(namesRead()).toContain('DATABASE_URL')
    expect(unique(all(sample, /^#?([A-Z_]+)=/gm))).toEqual(namesRead())
  })

  test('units and containers set only what is read', () => {
    const known = new Set([...namesRead(), 'NODE_ENV'])
    const inUnit = all(all(unit, /^Environment=(.*)$/gm).join(' '), /([A-Z_]+)=/g)
    const inContainer = all(all(container, /^ENV (.*)$/gm).join(' '), /([A-Z_]+)=/g)
    const inCompose = all(compose, /^ {4}([A-Z_]+):/gm)
    expect(inCompose.length).toBeGreaterThan(0)
    for (const name of [...inUnit, ...inContainer, ...inCompose]) expect([name, known.has(name)]).toEqual([name, true])
  })
})

describe('commands and ports', () => {
  test('a unit starts what is there, and scripts may be run', () => {
    expect(unit).toContain('ExecStart=/usr/bin/node --import tsx local/start.ts')
    expect(container).toContain('CMD ["node", "--import", "tsx", "local/start.ts"]')
    expect(existsSync(join(root, 'local/start.ts'))).toBe(true)
    const [script = ''] = all(backupUnit, /^ExecStart=\/opt\/huangpu\/current\/(\S+)/gm)
    for (const path of [script, 'deploy/restore.sh', 'deploy/update.sh'])
      expect([path, statSync(join(root, path)).mode & 0o111]).toEqual([path, 0o111])
  })

  test('nginx asks the ports that the units and the update take, and the addresses that the containers have', () => {
    const ports = all(read('deploy/nginx/upstream-systemd.conf'), /server 127\.0\.0\.1:(\d+)/g)
    expect(all(read('deploy/update.sh'), /RUNTIMES:-([\d ]+)/g)).toEqual([ports.join(' ')])
    for (const port of ports) expect(unit).toContain(`huangpu@${port}`)
    const asked = all(read('deploy/nginx/upstream-compose.conf'), /server ([\d.]+):8080/g)
    const [web] = all(compose, /PROXIES: (\S+)/g)
    expect([...asked, web].sort()).toEqual(all(compose, /ipv4_address: ([\d.]+)/g).sort())
    expect(container).toContain('PORT=8080')
  })
})

describe('nginx', () => {
  /** What stands in the braces of a location. */
  const inside = (location: string) => site.split(`location ${location} {`)[1]?.split(/^ {4}\}/m)[0] ?? ''

  test('sends again only calls, which carry their id', () => {
    expect(site.match(/non_idempotent/g)).toHaveLength(1)
    expect(inside('= /api/call')).toContain('non_idempotent')
  })

  test('lets in what the runtime takes', () => {
    const [megabytes] = all(inside('/api/upload'), /client_max_body_size (\d+)m/g)
    expect(Number(megabytes) * 1024 * 1024).toBeGreaterThan(MAX_FILE_BYTES + 64 * 1024)
    const [most] = all(read('local/http/call-routes.ts'), /MOST_BYTES = (\d+) \* 1024/g)
    expect(Number(all(inside('= /api/call'), /client_max_body_size (\d+)k/g)[0])).toBeGreaterThan(Number(most))
  })

  test('says what the runtimes would say', () => {
    for (const code of ['too_large', 'unavailable'] as const) {
      const [json = ''] = all(inside(`@${code}`), /return \d+ '(.*)';/g)
      const { message, retryable } = ERRORS[code]
      expect(JSON.parse(json)).toEqual({ ok: false, error: { code, message, retryable } })
    }
  })
})
