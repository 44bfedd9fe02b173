import { toDashed } from '@tarojs/shared'
import type { RenderWxml, VirtualNode } from './compile-wxml'
import { callPage, type PageInstance } from './page-instance'
import type { ScreenNode } from './screen-node'

type Handlers = (name: string, event: unknown) => void
/** The methods of a packaged custom component, by its path. */
export type ComponentMethods = (path: string) => Record<string, (event: unknown) => unknown>

/** WeChat's compiler gives `ariaLabel` for `aria-label`; the element has it as the page's author wrote it. */
function asWritten(attributes: VirtualNode['attr'] = {}): Record<string, unknown> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [toDashed(name), value]))
}

/** What the person has on the screen now. Taro's nested `comp` is expanded where its template ends. */
export function renderPage(render: RenderWxml, page: PageInstance, methodsOf: ComponentMethods): ScreenNode {
  const onPage: Handlers = (name, event) => {
    if (typeof page[name] !== 'function') throw new Error(`${page.route} has no handler ${name}`)
    callPage(page, name, event)
  }
  const root = render(`${page.route}.wxml`, page.data)
  return toScreen(root, onPage, undefined)

  function toScreen(node: VirtualNode, handle: Handlers, parent: ScreenNode | undefined): ScreenNode {
    const made: ScreenNode = {
      tag: node.tag.replace(/^wx-/, ''),
      attr: asWritten(node.attr),
      children: [],
      parent,
      handle,
    }
    made.children = children(node, handle, made)
    return made
  }

  function children(node: VirtualNode, handle: Handlers, parent: ScreenNode): (ScreenNode | string)[] {
    return (node.children ?? []).flatMap((child) => {
      if (typeof child === 'string' || typeof child === 'number') return [String(child)]
      if (child.tag === 'virtual') return children(child, handle, parent)
      if (child.tag === 'wx-comp') return children(render('comp.wxml', child.attr), inComponent('comp'), parent)
      if (child.tag === 'wx-custom-wrapper') throw new Error('The harness does not know CustomWrapper yet')
      return [toScreen(child, handle, parent)]
    })
  }

  function inComponent(path: string): Handlers {
    return (name, event) => void methodsOf(path)[name]!(event)
  }
}
