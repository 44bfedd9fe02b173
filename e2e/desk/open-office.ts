import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { buildApp } from '../../local/http/build-app'
import { startRuntime } from '../../local/runtime'
import { launchBrowser } from '../h5/launch-browser'
import { personAtScreen } from '../h5/person-at-screen'
import { requireBuilt } from '../weapp/harness/list-files'
import { openCloud } from '../weapp/stand-in-cloud'

/** Phones in the mini program and desks in a browser on one store, and nothing of it a demo. */
export async function openOffice() {
  const pages = resolve(requireBuilt(join(process.env.DIST ?? 'dist', 'h5')))
  const cloud = await openCloud()
  const { store, ports } = cloud.district
  const dataFolder = mkdtempSync(join(tmpdir(), 'office-'))
  const now = () => ports.clock.now()
  const runtime = startRuntime({ store, retiredKeys: [], dataFolder, demo: false, version: 'test', now })
  const app = await buildApp(runtime, pages)
  const address = await app.listen({ port: 0, host: '127.0.0.1' })
  const browser = await launchBrowser()

  async function desk(viewport = { width: 1440, height: 900 }) {
    const context = await browser.newContext({ viewport, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })
    return personAtScreen(context, address)
  }
  async function close() {
    await browser.close()
    await app.close()
    await runtime.stop()
    await cloud.close()
    rmSync(dataFolder, { recursive: true, force: true })
  }
  /** Moves the clock of everything but the browser. */
  const later = (minutes: number) => ports.clock.set(new Date(now().getTime() + minutes * 60_000).toISOString())
  return { address, cloud, desk, later, close }
}
