import type { Faults } from './faults'
import { eachNode, findAllByText, findById, type ScreenNode, textOf } from './screen-node'
import { sendEvent } from './send-event'
import { unnamedControls } from './unnamed-controls'
import { waitUntil } from './wait-until'

/** What to act on: an element, the id it carries (`#raise-text`), or the words that it shows. */
export type Target = ScreenNode | string | RegExp

/** What a person sees and does on the page that is open. Every act first throws what has gone wrong inside. */
export interface Screen {
  /** All that can be read on the page, a line an element. */
  text(): string
  find(target: Target): ScreenNode | undefined
  findAll(words: string | RegExp): ScreenNode[]
  /** Every element of a kind: what WeChat draws by itself (rich text) has no words here. */
  findAllTags(tag: string): ScreenNode[]
  /** Waits for words anywhere on the page, or for an id; answers with the page's text. */
  waitFor(wanted: string | RegExp, seconds?: number): Promise<string>
  waitForGone(unwanted: string | RegExp, seconds?: number): Promise<void>
  /** Waits for the element, then taps it. */
  tap(target: Target): Promise<void>
  /** Types into an input or a textarea, replacing what stands there. */
  input(target: Target, value: string): Promise<void>
  /** Any other event of a component: change, confirm, blur… */
  send(target: Target, type: string, detail?: Record<string, unknown>): Promise<void>
  /** What acts and says neither what it is nor its name to a screen reader, on the page or within one element. */
  unnamed(within?: ScreenNode): string[]
  faults(): string[]
}

interface ScreenParts {
  root: () => ScreenNode
  faults: Faults
  /** A button that agrees to the privacy guideline was tapped. */
  agreed?(id: string): void
  /** A button that asks for the number was tapped; what WeChat tells it. */
  givePhoneNumber?(): Promise<Record<string, unknown>>
}

export function createScreen({ root, faults, agreed, givePhoneNumber }: ScreenParts): Screen {
  const look = () => {
    faults.raise()
    return root()
  }
  const find = (target: Target): ScreenNode | undefined => {
    if (typeof target !== 'string' && !(target instanceof RegExp)) return target
    const page = look()
    return typeof target === 'string' && target.startsWith('#')
      ? findById(page, target.slice(1))
      : findAllByText(page, target)[0]
  }
  const shown = (wanted: string | RegExp) => {
    if (typeof wanted === 'string' && wanted.startsWith('#')) return find(wanted) !== undefined
    const text = textOf(look())
    return typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text)
  }
  const lacking = (what: unknown) => () => `${what} is not on the page, which reads:\n${textOf(root())}`
  const reach = (target: Target) => waitUntil(() => find(target), lacking(target))
  /** React works its events off in a later turn. */
  const settle = () => new Promise<void>((done) => setTimeout(done, 20))
  const act = async (target: Target, type: string, detail: Record<string, unknown> = {}) => {
    const node = await reach(target)
    if (type === 'tap' && (node.attr.disabled === true || node.attr.disabled === 'true')) {
      throw new Error(`${textOf(node)} is disabled`)
    }
    if (type === 'tap' && node.attr['open-type'] === 'agreePrivacyAuthorization') {
      agreed?.(String(node.attr.id))
      sendEvent(node, 'agreeprivacyauthorization', {})
    } else if (type === 'tap' && node.attr['open-type'] === 'getPhoneNumber' && givePhoneNumber) {
      // Not waited for: WeChat may have to ask the person first, who taps elsewhere then.
      void givePhoneNumber().then((told) => sendEvent(find(`#${node.attr.id}`) ?? node, 'getphonenumber', told))
    } else sendEvent(node, type, detail)
    await settle()
    faults.raise()
  }
  return {
    text: () => textOf(look()),
    find,
    findAll: (words) => findAllByText(look(), words),
    findAllTags: (tag) => [...eachNode(look())].filter((node) => node.tag === tag),
    async waitFor(wanted, seconds) {
      await waitUntil(() => shown(wanted), lacking(wanted), seconds)
      return textOf(look())
    },
    async waitForGone(unwanted, seconds) {
      await waitUntil(
        () => !shown(unwanted),
        () => `${unwanted} is still on the page:\n${textOf(root())}`,
        seconds,
      )
    },
    tap: (target) => act(target, 'tap', { x: 10, y: 10 }),
    input: (target, value) => act(target, 'input', { value, cursor: value.length, keyCode: 0 }),
    send: act,
    unnamed: (within) => unnamedControls(within ?? look()),
    faults: faults.list,
  }
}
