import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { gzipSync } from 'node:zlib'
import { launchBrowser } from '../h5/launch-browser'
import { requireBuilt } from '../weapp/harness/list-files'

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
}

/** Gzipped bytes of every file that a browser fetches until the home page is quiet, each file's size by its path. */
export async function measureH5(folder: string): Promise<{ firstLoad: number; files: Record<string, number> }> {
  requireBuilt(folder)
  const files: Record<string, number> = {}
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://h5').pathname)
    const file = join(folder, path === '/' ? 'index.html' : path)
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(path.startsWith('/api/') ? 503 : 404).end()
      return
    }
    const body = readFileSync(file)
    files[path] = gzipSync(body).length
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(body)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } })
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    await page.waitForTimeout(2500)
  } finally {
    await browser.close()
    server.closeAllConnections()
    server.close()
  }
  return { firstLoad: Object.values(files).reduce((sum, bytes) => sum + bytes, 0), files }
}
