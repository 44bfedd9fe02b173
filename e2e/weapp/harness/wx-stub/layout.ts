import type { StubParts } from './stub-parts'

const BOX = {
  left: 0,
  top: 0,
  right: 100,
  bottom: 40,
  width: 100,
  height: 40,
  scrollLeft: 0,
  scrollTop: 0,
  dataset: {},
}
type Answer = (result: unknown) => void

/** Nothing is laid out here: every element answers with one size, or the component library waits for ever. */
export function layoutApis({ toApp, soon }: StubParts) {
  const createSelectorQuery = () => {
    const asked: { many: boolean; answer?: Answer }[] = []
    const nodes = (many: boolean) => {
      const ask = (answer?: Answer) => {
        asked.push({ many, answer })
        return query
      }
      const askFields = (_fields: unknown, answer?: Answer) => ask(answer)
      return { boundingClientRect: ask, scrollOffset: ask, fields: askFields, node: ask, context: ask }
    }
    const query = {
      in: () => query,
      select: () => nodes(false),
      selectAll: () => nodes(true),
      selectViewport: () => nodes(false),
      exec(done?: Answer) {
        soon(() => {
          const results = asked.map(({ many }) => toApp(many ? [BOX] : BOX))
          asked.forEach(({ answer }, at) => void answer?.(results[at]))
          done?.(toApp(results))
        })
      },
    }
    return query
  }
  const observer = { relativeTo: () => observer, relativeToViewport: () => observer, observe() {}, disconnect() {} }
  return { createSelectorQuery, createIntersectionObserver: () => observer, nextTick: soon }
}
