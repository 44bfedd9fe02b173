import chromium from '@sparticuz/chromium'
import { type Browser, chromium as playwright } from 'playwright-core'

/** Nothing may leave the machine: no updates, no field trials, no look-ups of anybody's hosts. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-domain-reliability',
  '--lang=zh-CN',
]

// In a single process the first person who leaves takes the browser with them.
const ONE_BROWSER_MANY_PEOPLE = chromium.args.filter((arg) => arg !== '--single-process')

/** A real headless Chromium out of node_modules; `CHROMIUM` names another one. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM || (await chromium.executablePath())
  return playwright.launch({ executablePath, headless: true, args: [...ONE_BROWSER_MANY_PEOPLE, ...QUIET] })
}
