import type { ScreenNode } from './screen-node'

const BUBBLES = new Set(['tap', 'longpress', 'touchstart', 'touchmove', 'touchend', 'touchcancel'])

function place(node: ScreenNode) {
  return { id: String(node.attr.id ?? ''), dataset: { sid: node.attr['data-sid'] }, offsetLeft: 0, offsetTop: 0 }
}

function handlerOf(node: ScreenNode, type: string): { name: string; catches: boolean } | undefined {
  for (const [prefix, catches] of [
    ['catch', true],
    ['bind', false],
  ] as const) {
    const name = node.attr[prefix + type] ?? node.attr[`${prefix}:${type}`]
    if (typeof name === 'string' && name !== '') return { name, catches }
  }
  return undefined
}

/**
 * Sends an event as WeChat's rendering layer does: to the element and, where the kind bubbles, to each ancestor that
 * is bound, until one catches it. Throws when nobody listens: a tap on the phone would do nothing.
 */
export function sendEvent(node: ScreenNode, type: string, detail: Record<string, unknown> = {}): void {
  const touch = { identifier: 0, pageX: 10, pageY: 10, clientX: 10, clientY: 10 }
  let heard = false
  for (let at: ScreenNode | undefined = node; at; at = BUBBLES.has(type) ? at.parent : undefined) {
    const handler = handlerOf(at, type)
    if (!handler) continue
    heard = true
    at.handle(handler.name, {
      type,
      timeStamp: Date.now(),
      target: place(node),
      currentTarget: place(at),
      mark: {},
      detail: { ...detail },
      ...(BUBBLES.has(type) ? { touches: [touch], changedTouches: [touch] } : {}),
    })
    if (handler.catches) return
  }
  if (!heard) throw new Error(`Nothing on the page listens to ${type} on <${node.tag} id="${node.attr.id ?? ''}">`)
}
