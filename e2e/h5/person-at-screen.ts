import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, Locator, Page, Request } from 'playwright-core'

const SHOTS = join(process.cwd(), 'e2e', 'screenshots')

/** One person's browser: what they see, tap and type. Nothing here knows how a page is made. */
export interface PersonAtScreen {
  page: Page
  context: BrowserContext
  /** Errors that the page itself ran into; a test ends with none. */
  faults: string[]
  goto(route: string): Promise<void>
  /** By id (`#raise-text`) or by the words on it; the one in sight, as Taro keeps left pages in the document. */
  at(target: string): Locator
  tap(target: string): Promise<void>
  /** Opens what lies behind one or more taps: taps the last of `ways` that is in sight until `seen` is there. */
  tapUntil(ways: string[], seen: string): Promise<void>
  type(target: string, words: string): Promise<void>
  /** Taps what asks for a photo, and picks this file. */
  pick(target: string, photo: { name: string; mimeType: string; buffer: Buffer }): Promise<void>
  see(words: string | RegExp, seconds?: number): Promise<void>
  words(target: string): Promise<string>
  /** What can be read on the screen now. */
  text(): Promise<string>
  shot(name: string): Promise<void>
}

/** `address` is the runtime's, without a slash at its end. */
export async function personAtScreen(context: BrowserContext, address: string): Promise<PersonAtScreen> {
  mkdirSync(SHOTS, { recursive: true })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.setDefaultTimeout(30_000)

  const at = (target: string) => {
    const found = target.startsWith('#')
      ? page.locator(`${target}:visible`)
      : page.getByText(target).filter({ visible: true })
    return found.last()
  }
  // biome-ignore lint/performance/useDomNodeTextContent: what is hidden must not count as read
  const text = async () => (await page.locator('body').innerText()).replace(/\n\s*\n/g, '\n')
  /** A page that is still sliding in would be scrolled sideways by a tap, and stay so. */
  const still = () =>
    page.waitForFunction(() => !document.getAnimations().some((moving) => moving instanceof CSSTransition))
  const asking = watchCalls(page)
  /** What is tapped must have stopped moving: answers that arrive push things down the page. */
  const steady = async (target: string) => {
    let before = ''
    let same = 0
    for (let looks = 0; looks < 40 && same < 2; looks += 1) {
      // Brought into view first: a click that has to scroll may land on what stands there by then.
      await at(target)
        .scrollIntoViewIfNeeded()
        .catch(() => undefined)
      const box = JSON.stringify(await at(target).boundingBox())
      same = box === before && asking.size === 0 ? same + 1 : 0
      before = box
      await page.waitForTimeout(60)
    }
  }
  const settle = async (target: string) => {
    await at(target).waitFor()
    await still()
    await steady(target)
  }
  // Inside Taro's buttons an inner element takes the pointer, which Playwright would refuse.
  const tap = async (target: string) => {
    await settle(target)
    // A page that has just grown or shrunk may move once more between the look and the click.
    await at(target)
      .click({ force: true })
      .catch(async (fault: Error) => {
        if (!fault.message.includes('outside of the viewport')) throw fault
        await still()
        await at(target).click({ force: true })
      })
  }
  return {
    page,
    context,
    faults,
    at,
    tap,
    text,
    goto: async (route) => void (await page.goto(`${address}/#${route}`)),
    async tapUntil(ways, seen) {
      const anything = [...ways, seen].map((target) => `${target}:visible`).join(', ')
      for (let tries = 0; tries < 10; tries += 1) {
        await page.locator(anything).first().waitFor()
        if ((await at(seen).count()) > 0) return
        for (const way of [...ways].reverse()) {
          if ((await at(way).count()) === 0) continue
          await tap(way)
          break
        }
        await page.waitForTimeout(300)
      }
      await at(seen).waitFor()
    },
    // The field stands inside Taro's element, and comes a moment later.
    async type(target, words) {
      await settle(target)
      await at(target).locator('textarea, input').first().fill(words)
    },
    async see(words, seconds = 30) {
      const shown = page.getByText(words).filter({ visible: true })
      try {
        await shown.first().waitFor({ timeout: seconds * 1000 })
      } catch {
        throw new Error(`${words} is not on the screen, which reads:\n${await text()}`)
      }
    },
    words: async (target) => (await at(target).textContent()) ?? '',
    async pick(target, photo) {
      await settle(target)
      const chooser = page.waitForEvent('filechooser')
      await at(target).click({ force: true })
      await (await chooser).setFiles(photo)
    },
    /** The whole page: Taro scrolls inside the window, so the window is made as tall as what is in it. */
    async shot(name) {
      const before = page.viewportSize() as { width: number; height: number }
      const height = await page.evaluate(() =>
        Math.max(...[...document.querySelectorAll('*')].map((at) => at.scrollHeight)),
      )
      await page.setViewportSize({ ...before, height: Math.min(Math.max(height, before.height), 6000) })
      // A page that leaves slides out for 0.3 s.
      await page.waitForTimeout(400)
      await page.screenshot({ path: join(SHOTS, `${name}.png`) })
      await page.setViewportSize(before)
    },
  }
}

/** The calls to the backend that are still without an answer. */
function watchCalls(page: Page): Set<Request> {
  const open = new Set<Request>()
  page.on('request', (request) => void (request.url().includes('/api/') && open.add(request)))
  page.on('requestfinished', (request) => void open.delete(request))
  page.on('requestfailed', (request) => void open.delete(request))
  return open
}
