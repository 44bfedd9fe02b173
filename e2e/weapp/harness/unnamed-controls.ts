import { eachNode, type ScreenNode, textOf } from './screen-node'

const ACTING = new Set(['button', 'radio', 'checkbox', 'switch', 'link', 'tab', 'option', 'dialog', 'radiogroup'])

function hiddenFromReaders(node: ScreenNode): boolean {
  for (let at: ScreenNode | undefined = node; at; at = at.parent) if (at.attr['aria-hidden'] === 'true') return true
  return false
}

/** Inside something that acts as a whole, nothing else is read out. */
function insideAnother(node: ScreenNode): boolean {
  for (let at = node.parent; at; at = at.parent) if (ACTING.has(String(at.attr['aria-role']))) return true
  return false
}

const bound = (node: ScreenNode) =>
  ['bindtap', 'catchtap'].some((name) => typeof node.attr[name] === 'string' && node.attr[name] !== '')

/** What acts on the page that is drawn, and says to a screen reader neither what it is nor what it is called. */
export function unnamedControls(root: ScreenNode): string[] {
  return [...eachNode(root)].flatMap((node) => {
    if (hiddenFromReaders(node)) return []
    const name = String(node.attr['aria-label'] || textOf(node)).trim()
    const called = `<${node.tag} id="${node.attr.id ?? ''}" class="${node.attr.class ?? ''}"> ${name}`
    if (node.tag === 'button' || node.tag === 'picker') return name ? [] : [`${called}: no name`]
    if (node.tag === 'input' || node.tag === 'textarea') return node.attr['aria-label'] ? [] : [`${called}: no label`]
    // Taro binds a tap to every rich-text; it is words, and what acts in them stands beside it.
    if (node.tag === 'rich-text' || !bound(node) || insideAnother(node)) return []
    if (!node.attr['aria-role']) return [`${called}: no role`]
    return name ? [] : [`${called}: no name`]
  })
}
