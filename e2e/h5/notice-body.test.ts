import type { Browser } from 'playwright-core'
import { cleanBody } from '../../cloudfunctions/broadcast/clean-body'
import { VECTORS } from '../../local/testing/xss-vectors/read-vectors'
import { launchBrowser } from './launch-browser'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser?.close())

/** A page of ours whose every sign of a script that ran is counted, as is whatever it asks the network for. */
async function openWatchedPage() {
  const page = await browser.newPage()
  const asked: string[] = []
  let dialogs = 0
  page.on('dialog', async (dialog) => {
    dialogs += 1
    await dialog.dismiss()
  })
  await page.route('**', async (route) => {
    const url = route.request().url()
    if (url === 'https://notice.example/') {
      return route.fulfill({ contentType: 'text/html', body: '<!doctype html><main></main>' })
    }
    asked.push(url)
    return route.abort()
  })
  await page.addInitScript(() => {
    const watched = window as unknown as Record<string, unknown>
    watched.ran = 0
    const count = () => {
      watched.ran = (watched.ran as number) + 1
    }
    for (const name of ['alert', 'confirm', 'prompt', 'print']) watched[name] = count
  })
  return { page, asked, dialogs: () => dialogs }
}

/** Puts each body into a page as the notice's own page does, lets it do what it can, and says what it did. */
async function whatHappens(bodies: string[]) {
  const { page, asked, dialogs } = await openWatchedPage()
  let ran = 0
  for (let start = 0; start < bodies.length; start += 20) {
    await page.goto('https://notice.example/')
    ran += await page
      .evaluate(
        async (some) => {
          const main = document.querySelector('main')
          // All places first: some vectors take the document's own functions away.
          const places = some.map(() => document.createElement('div'))
          main?.append(...places)
          places.forEach((place, at) => {
            place.innerHTML = some[at] ?? ''
          })
          await new Promise((done) => setTimeout(done, 250))
          return (window as unknown as { ran: number }).ran
        },
        bodies.slice(start, start + 20),
      )
      // The page was led away by what is in it: as bad as a script that ran.
      .catch((fault: Error) => {
        if (!/context was destroyed|navigat/i.test(fault.message)) throw fault
        return 1
      })
  }
  await page.close()
  return { ran, dialogs: dialogs(), asked: asked.length }
}

describe('the body of a notice in a real browser', () => {
  test('the known vectors, as they are, do run scripts and ask the network: this test can fail', async () => {
    const raw = await whatHappens(VECTORS.map(({ payload }) => payload))
    expect(raw.ran).toBeGreaterThan(10)
    expect(raw.asked).toBeGreaterThan(10)
  })

  test('none of them does anything once it is cleaned', async () => {
    const bodies = VECTORS.map(({ payload }) => cleanBody(payload))
    expect(bodies.filter(Boolean).length).toBeGreaterThan(100)
    expect(await whatHappens(bodies)).toEqual({ ran: 0, dialogs: 0, asked: 0 })
  })

  test('a link that is left leads to a page or a telephone, never to a script', async () => {
    const page = await browser.newPage()
    const schemes = await page.evaluate(
      (bodies) =>
        bodies.flatMap((body) => {
          const parsed = new DOMParser().parseFromString(body, 'text/html')
          return [...parsed.querySelectorAll('a[href]')].map((link) => (link as HTMLAnchorElement).protocol)
        }),
      VECTORS.map(({ payload }) => cleanBody(payload)),
    )
    expect([...new Set(schemes)].filter((scheme) => !['http:', 'https:', 'tel:'].includes(scheme))).toEqual([])
    await page.close()
  })
})
