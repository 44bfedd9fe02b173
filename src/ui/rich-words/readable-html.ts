/** A run of a notice's text, as the page draws it. */
export type Segment =
  | { kind: 'text'; html: string }
  /** Scrolls inside its own frame. */
  | { kind: 'table'; html: string; columns: number }
  /** A tap shows it large. */
  | { kind: 'image'; src: string; alt: string }

const HEADING = 'font-size:1.1em;font-weight:700;line-height:1.4;margin:1.2em 0 0.5em'
const CELL = 'border:1px solid #868e9a;padding:0.4em 0.6em;min-width:4.5em;vertical-align:top;text-align:left'
const LIST = 'margin:0 0 0.8em;padding-left:1.4em'

/**
 * How each element looks. WeChat's rich text knows no style sheet that goes by elements, so that each carries its own;
 * sizes go by the type around them, which is what makes large type larger here too.
 */
const STYLES: Record<string, string> = {
  ...{ h1: HEADING, h2: HEADING, h3: HEADING, h4: HEADING, h5: HEADING, h6: HEADING },
  ...{ p: 'margin:0 0 0.8em', ul: LIST, ol: LIST, li: 'margin:0.3em 0' },
  blockquote: 'margin:0 0 0.8em;padding-left:0.8em;border-left:3px solid #e5e7eb;color:#4e5969',
  a: 'color:#1f2329;text-decoration:underline;word-break:break-all',
  img: 'display:block;max-width:100%;height:auto;margin:0.5em 0',
  table: 'border-collapse:collapse;width:100%',
  ...{ td: CELL, th: `${CELL};background:#f5f6f8;font-weight:600` },
  ...{ pre: 'white-space:pre-wrap;margin:0 0 0.8em', hr: 'border:0;border-top:1px solid #e5e7eb;margin:1em 0' },
}
/** A paragraph in these keeps no distance of its own. */
const TIGHT = ['td', 'th', 'li']
const VOID = ['img', 'br', 'hr', 'col']
/** The server's clean HTML has no `>` inside an attribute. */
const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9]*)([^>]*)>/g

const attribute = (rest: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(rest)?.[1] ?? ''
const plain = (text: string) =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')

/** The tag with its looks; what it brought itself (where a line stands, how wide a column is) comes last and counts. */
function dressed(name: string, rest: string, tight: boolean): string {
  const looks = tight && name === 'p' ? 'margin:0' : STYLES[name]
  const own = attribute(rest, 'style')
  const others = rest.replace(/\sstyle="[^"]*"/, '').replace(/\s*\/$/, '')
  const style = [looks, own].filter(Boolean).join(';')
  const away = name === 'a' && /\shref="http/.test(others) ? ' target="_blank" rel="noopener noreferrer"' : ''
  return `<${name}${others}${away}${style ? ` style="${style}"` : ''}>`
}

/** Cuts a notice's clean HTML into what is drawn apart: tables and photos that stand on their own, and the text between. */
export function readableSegments(html: string): Segment[] {
  const segments: Segment[] = []
  let text = ''
  let depth = 0
  let tight = 0
  let from = 0
  const flush = () => {
    if (text.trim() !== '') segments.push({ kind: 'text', html: text })
    text = ''
  }
  for (const found of html.matchAll(TAG)) {
    const [whole, slash, written = '', rest = ''] = found
    const name = written.toLowerCase()
    text += html.slice(from, found.index)
    from = (found.index ?? 0) + whole.length
    if (slash) {
      depth -= 1
      if (TIGHT.includes(name)) tight -= 1
      text += `</${name}>`
      if (depth === 0 && name === 'table') {
        segments.push({ kind: 'table', html: text, columns: columnsOf(text) })
        text = ''
      }
      continue
    }
    if (depth === 0 && (name === 'table' || name === 'img')) flush()
    if (depth === 0 && name === 'img') {
      segments.push({ kind: 'image', src: plain(attribute(rest, 'src')), alt: plain(attribute(rest, 'alt')) })
      continue
    }
    text += dressed(name, rest, tight > 0)
    if (TIGHT.includes(name)) tight += 1
    if (!VOID.includes(name)) depth += 1
  }
  text += html.slice(from)
  flush()
  return segments
}

const columnsOf = (table: string) => (/<tr[\s\S]*?<\/tr>/.exec(table)?.[0].match(/<t[dh][\s>]/g) ?? []).length

/** Where the text leads to, for phones on which a link in it can't be tapped. */
export function linksIn(html: string): { url: string; words: string }[] {
  return [...html.matchAll(/<a\s([^>]*)>([\s\S]*?)<\/a>/gi)]
    .map(([, rest = '', inner = '']) => ({
      url: plain(attribute(` ${rest}`, 'href')),
      words: plain(inner.replace(/<[^>]*>/g, '')),
    }))
    .filter(({ url }) => /^(https?|tel):/.test(url))
}

/** The number that a link calls; `undefined` for one that leads to a page. */
export const phoneOf = (url: string): string | undefined => /^tel:(.+)$/.exec(url)?.[1]
