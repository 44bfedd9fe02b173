import sanitizeHtml, { type Attributes, type IOptions, type Tag } from 'sanitize-html'
import { cleanText } from '../../contract/scalars'

/** What a notice may be made of; everything else is taken out, and its text kept. */
export const BODY_TAGS = {
  p: [],
  h2: [],
  h3: [],
  h4: [],
  strong: [],
  em: [],
  u: [],
  s: [],
  ul: [],
  ol: [],
  li: [],
  blockquote: [],
  br: [],
  hr: [],
  a: ['href'],
  img: ['data-file', 'alt'],
  table: [],
  thead: [],
  tbody: [],
  tr: [],
  th: ['colspan', 'rowspan'],
  td: ['colspan', 'rowspan'],
} satisfies Record<string, string[]>

const LINK = /^(https?:\/\/[^\s/]|tel:[+\d-])/i
/** As contract/scalars.ts `fileId`. */
const FILE = /^[\w:/.@-]{8,512}$/
const SPAN = /^[1-9]\d?$/
/** Deeper than anybody writes; what is made to hurt a parser stops here. */
const DEEPEST = 30

/** Keeps the attributes whose value fits. */
const only =
  (fits: Record<string, (value: string) => boolean>) =>
  (tagName: string, attributes: Attributes): Tag => ({
    tagName,
    attribs: Object.fromEntries(Object.entries(attributes).filter(([name, value]) => fits[name]?.(value))),
  })
const spans = only({ colspan: (value) => SPAN.test(value), rowspan: (value) => SPAN.test(value) })

const ALLOWED: IOptions = {
  allowedTags: Object.keys(BODY_TAGS),
  allowedAttributes: BODY_TAGS,
  allowedSchemes: ['http', 'https', 'tel'],
  allowProtocolRelative: false,
  nestingLimit: DEEPEST,
  // What stands in these is no text of the notice.
  nonTextTags: ['script', 'style', 'textarea', 'option', 'noscript', 'title', 'xmp', 'noembed', 'noframes', 'iframe'],
  transformTags: {
    b: 'strong',
    i: 'em',
    h1: 'h2',
    a: only({ href: (value) => LINK.test(value) }),
    img: only({ 'data-file': (value) => FILE.test(value), alt: () => true }),
    td: spans,
    th: spans,
  },
  exclusiveFilter: ({ tag, attribs }) => tag === 'img' && !attribs['data-file'],
}

/** Taking a stranger out can leave a paragraph around a table, which is read as two; a few rounds settle it. */
const MOST_ROUNDS = 8

/**
 * The body as it is kept and shown: only what the allow-list names, by sanitize-html. No style, no class, no script, no
 * address of a picture but the id of an uploaded one. Cleaning what is clean changes nothing.
 */
export function cleanBody(html: string): string {
  let clean = cleanOnce(html)
  for (let round = 1; round < MOST_ROUNDS; round += 1) {
    const again = cleanOnce(clean)
    if (again === clean) break
    clean = again
  }
  return clean
}

const cleanOnce = (html: string) => cleanText(sanitizeHtml(cleanText(html), ALLOWED))
