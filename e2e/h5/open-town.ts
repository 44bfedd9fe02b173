import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core'
import { ulid } from 'ulid'
import { createRuntime } from '../../local/create-runtime'
import { freshStore } from '../../platform/store-suite/fresh-store'
import { requireBuilt } from '../weapp/harness/list-files'
import { launchBrowser } from './launch-browser'
import { type PersonAtScreen, personAtScreen } from './person-at-screen'

const PHONE = { width: 390, height: 844 }
export const DESK = { width: 1440, height: 900 }

/** The real runtime with the built pages on an empty store, and browsers for the demo's people. */
export async function openTown() {
  const pages = requireBuilt(join(process.env.DIST ?? 'dist', 'h5'))
  const dataFolder = mkdtempSync(join(tmpdir(), 'town-'))
  const { store, close: closeStore } = await freshStore()
  const running = await createRuntime({ store, dataFolder, port: 0, demo: true, pages })
  const browser: Browser = await launchBrowser()
  const people: PersonAtScreen[] = []

  async function session(persona: string) {
    const response = await fetch(`${running.address}/api/session/demo`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ persona }),
    })
    const reply = (await response.json()) as { ok: boolean; data: unknown }
    if (!reply.ok) throw new Error(`${persona} can't sign in: ${JSON.stringify(reply)}`)
    return reply.data
  }

  /** A browser of the person's own, signed in as the demo's switcher does it; without a persona nobody is. */
  async function arrive(persona?: string, viewport = PHONE): Promise<PersonAtScreen> {
    const phone: BrowserContextOptions =
      viewport === PHONE ? { hasTouch: true, isMobile: true, deviceScaleFactor: 2 } : {}
    const context = await browser.newContext({ viewport, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', ...phone })
    if (persona) await keepSession(context, await session(persona))
    const person = await personAtScreen(context, running.address)
    people.push(person)
    return person
  }

  /** One call as the persona, past the pages: to look at what was stored. */
  async function call<T>(persona: string, operation: string, input: unknown): Promise<T> {
    const { token } = (await session(persona)) as { token: string }
    const response = await fetch(`${running.address}/api/call`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ operation, input, requestId: ulid() }),
    })
    const reply = (await response.json()) as { ok: boolean; data: T }
    if (!reply.ok) throw new Error(JSON.stringify(reply))
    return reply.data
  }

  async function close() {
    await browser.close()
    await running.close()
    await closeStore()
    rmSync(dataFolder, { recursive: true, force: true })
  }
  const faults = () => people.flatMap((person) => person.faults)
  return { address: running.address, advance: running.advance, arrive, call, faults, close }
}
export type Town = Awaited<ReturnType<typeof openTown>>

/** Taro keeps a value in the browser as `{data}`; only where nobody is signed in yet, so that a reload keeps the page's own. */
async function keepSession(context: BrowserContext, session: unknown): Promise<void> {
  await context.addInitScript((value) => {
    if (!localStorage.getItem('session')) localStorage.setItem('session', JSON.stringify({ data: value }))
  }, session)
}
