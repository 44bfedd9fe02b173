import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { Agent, request } from 'node:https'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const deploy = resolve(__dirname, '../../deploy/nginx')

/** Whether the programs are on this machine; no npm package brings them. */
export function hasNginx(): boolean {
  try {
    for (const [program, ask] of [['nginx', '-v'] as const, ['openssl', 'version'] as const])
      execFileSync(program, [ask], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** nginx with the very files of deploy/: only folders, ports and the two runtimes' addresses are this machine's. */
export async function openNginx(runtimes: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'))
  for (const name of ['tls', 'pages/js', 'pages-before/js']) mkdirSync(join(folder, name), { recursive: true })
  writeFileSync(join(folder, 'pages/index.html'), '<!doctype html><title>黄埔党建云</title>')
  writeFileSync(join(folder, 'pages/js/app.0a1b2c3d.js'), 'now')
  writeFileSync(join(folder, 'pages-before/js/app.99999999.js'), 'before')
  const [key, certificate] = [join(folder, 'tls/privkey.pem'), join(folder, 'tls/fullchain.pem')]
  const self = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost']
  execFileSync('openssl', [...self, '-keyout', key, '-out', certificate], { stdio: 'ignore' })
  const [plain, port] = [await freePort(), await freePort()]
  const site = readFileSync(join(deploy, 'huangpu.conf'), 'utf8')
    .replaceAll('/etc/huangpu/', `${folder}/`)
    .replaceAll('/opt/huangpu/', `${folder}/`)
    .replace(/listen \[::\].*/g, '')
    .replace('listen 80;', `listen 127.0.0.1:${plain};`)
    .replace('listen 443 ', `listen 127.0.0.1:${port} `)
  let upstream = readFileSync(join(deploy, 'upstream-systemd.conf'), 'utf8')
  for (const [at, name] of ['3001', '3002'].entries())
    upstream = upstream.replace(`127.0.0.1:${name}`, new URL(runtimes[at] as string).host)
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  )
  const root = process.getuid?.() === 0 ? 'user root;' : ''
  const main = `${root} pid ${folder}/pid; error_log ${folder}/error.log; daemon off; events {}
    http { ${temporary.join(' ')} access_log off; ${upstream} ${site} }`
  writeFileSync(join(folder, 'nginx.conf'), main)
  chmodSync(folder, 0o755)
  const started = ['-p', folder, '-c', join(folder, 'nginx.conf')]
  execFileSync('nginx', ['-t', ...started], { stdio: 'pipe' })
  const child = spawn('nginx', started, { stdio: 'ignore' })
  const agent = new Agent({ keepAlive: true, rejectUnauthorized: false })

  /** A browser's request that is never repeated: status, headers and text. */
  const ask = (path: string, body?: unknown, token = '') =>
    new Promise<{ status: number; headers: Record<string, unknown>; text: string }>((done, failed) => {
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` }
      const options = { agent, method: body === undefined ? 'GET' : 'POST', headers }
      const asked = request(`https://127.0.0.1:${port}${path}`, options, (reply) => {
        let text = ''
        reply.setEncoding('utf8').on('data', (piece) => {
          text += piece
        })
        reply.on('end', () => done({ status: reply.statusCode ?? 0, headers: reply.headers, text }))
      }).on('error', failed)
      asked.end(body === undefined ? undefined : JSON.stringify(body))
    })
  async function close() {
    agent.destroy()
    if (child.exitCode === null) {
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
    }
    rmSync(folder, { recursive: true, force: true })
  }
  while (
    !(await ask('/').then(
      () => true,
      () => child.exitCode !== null,
    ))
  )
    await sleep(20)
  return { ask, close }
}

export function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const server = createServer().once('error', failed)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => done(port))
    })
  })
}
