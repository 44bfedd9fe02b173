/** One element on the screen: what the rendering layer made of the page's data. */
export interface ScreenNode {
  /** "view", "button", "input"… */
  tag: string
  attr: Record<string, unknown>
  /** Texts stand among the elements. */
  children: (ScreenNode | string)[]
  parent?: ScreenNode
  /** Calls the handler of the page or component that the element belongs to. */
  handle(name: string, event: unknown): void
}

const UNSEEN = /(?:^|;)\s*display:\s*none/

/** Whether style hides it (classes aren't computed here). */
function unseen(node: ScreenNode): boolean {
  return UNSEEN.test(String(node.attr.style ?? ''))
}

/** Stand in the line with the words beside them; everything else begins a line of its own. */
const inline = (node: ScreenNode | string) => typeof node === 'string' || node.tag === 'text' || node.tag === 'span'

/** All that can be read below it, a line a block; what a person types into shows its value. */
export function textOf(node: ScreenNode | string): string {
  if (typeof node === 'string') return node
  if (unseen(node)) return ''
  if (node.tag === 'input' || node.tag === 'textarea') return String(node.attr.value || node.attr.placeholder || '')
  let text = ''
  let before: ScreenNode | string = ''
  for (const child of node.children) {
    const words = textOf(child)
    if (words === '') continue
    if (text !== '' && !(inline(before) && inline(child))) text += '\n'
    text += words
    before = child
  }
  return text.trim()
}

export function* eachNode(node: ScreenNode): Generator<ScreenNode> {
  yield node
  for (const child of node.children) if (typeof child !== 'string') yield* eachNode(child)
}

export function findById(root: ScreenNode, id: string): ScreenNode | undefined {
  for (const node of eachNode(root)) if (node.attr.id === id) return node
  return undefined
}

/** The innermost elements whose text is (or, given a pattern, matches) this. */
export function findAllByText(root: ScreenNode, text: string | RegExp): ScreenNode[] {
  const fits = (node: ScreenNode) => {
    const words = textOf(node).replace(/\n/g, '')
    return typeof text === 'string' ? words === text : text.test(words)
  }
  const inner = (node: ScreenNode) => node.children.some((child) => typeof child !== 'string' && fits(child))
  return [...eachNode(root)].filter((node) => !unseen(node) && fits(node) && !inner(node))
}
