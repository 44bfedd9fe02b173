/**
 * @jest-environment jsdom
 */
import fc from 'fast-check'
import { VECTORS } from '../../local/testing/xss-vectors/read-vectors'
import { BODY_TAGS, cleanBody } from './clean-body'
import { plainText } from './plain-text'
import { filesInBody, withAddresses } from './with-addresses'

/** As a browser reads it, without running anything. */
const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html').body
const elements = (html: string) => [...parsed(html).querySelectorAll('*')]
const files = { addresses: async (ids: readonly string[]) => ids.map((id) => `https://files.example/${id}?a=1&b="2"`) }

const NAMES: Record<string, string[]> = BODY_TAGS
/** What the allow-list does not name: tags, attributes, schemes of links, ids of files that are none. */
function strangers(html: string): string[] {
  return elements(html).flatMap((element) => {
    const tag = element.localName
    const allowed = NAMES[tag]
    if (!allowed || element.namespaceURI !== 'http://www.w3.org/1999/xhtml') return [tag]
    return [...element.attributes].flatMap(({ name, value }) => {
      if (!allowed.includes(name)) return [`${tag}[${name}]`]
      if (name === 'href' && !/^(https?:\/\/|tel:)/i.test(value)) return [`${tag}[${name}=${value}]`]
      return name === 'data-file' && !/^[\w:/.@-]{8,512}$/.test(value) ? [`${tag}[${name}=${value}]`] : []
    })
  })
}

describe('of the known vectors', () => {
  test('there are more than two hundred, and nearly all have something in them that a notice must not have', () => {
    expect(VECTORS.length).toBeGreaterThan(200)
    expect(VECTORS.filter(({ payload }) => strangers(payload).length > 0).length).toBeGreaterThan(180)
  })

  test.each(VECTORS.map(({ title, payload }, at) => [`${at + 1} ${title}`, payload]))(
    'none survives: %s',
    (_, payload) => {
      const clean = cleanBody(payload)
      expect(strangers(clean)).toEqual([])
      // Whoever reads it and writes it out again, as an editor does, finds nothing new in it.
      expect(strangers(parsed(clean).innerHTML)).toEqual([])
      expect(cleanBody(clean)).toBe(clean)
    },
  )

  /**
   * WeChat's rich text removes a node that it does not trust with all that is in it, and ignores untrusted attributes:
   * https://developers.weixin.qq.com/miniprogram/dev/component/rich-text.html, 受信任的 HTML 节点及属性 (those of its
   * list that a notice can have).
   */
  const TRUSTED: Record<string, string[]> = {
    ...{
      p: [],
      h2: [],
      h3: [],
      h4: [],
      strong: [],
      em: [],
      u: [],
      s: [],
      ul: [],
      li: [],
      blockquote: [],
      br: [],
      hr: [],
    },
    ...{ ol: ['start', 'type'], img: ['alt', 'src', 'height', 'width'], table: ['width'], thead: [], tbody: [] },
    ...{ tr: ['colspan', 'height', 'rowspan', 'width'], td: ['colspan', 'height', 'rowspan', 'width'] },
    ...{ th: ['colspan', 'height', 'rowspan', 'width'], a: [] },
  }

  test('what is left is what WeChat trusts; of a link it shows the words alone', async () => {
    for (const { payload } of VECTORS) {
      const shown = await withAddresses(files, cleanBody(payload))
      for (const element of elements(shown)) {
        const trusted = TRUSTED[element.localName]
        const attributes = [...element.attributes].map(({ name }) => name).filter((name) => name !== 'href')
        expect([element.localName, trusted !== undefined]).toEqual([element.localName, true])
        expect(attributes.filter((name) => !trusted?.includes(name))).toEqual([])
      }
    }
  })
})

describe('a body that an editor made', () => {
  const written =
    '<h2>怎么办</h2><p>带<strong>身份证</strong>、<em>户口本</em>,去<a href="https://www.hp.gov.cn/">政务中心</a>,或打<a href="tel:02012345">12345</a>。</p>' +
    '<ol><li><p>取号</p></li></ol><blockquote><p>周末不休息</p></blockquote><hr />' +
    '<table><tbody><tr><th colspan="2">时间</th></tr><tr><td>上午</td><td>9 点</td></tr></tbody></table>' +
    '<img data-file="f_01ARZ3NDEKTSV4RRFFQ69G5FAV" alt="地图" />'

  test('stays as it is', () => {
    expect(cleanBody(written)).toBe(written)
  })

  test('loses colours, sizes, classes and columns that its editor adds, and keeps its words', () => {
    const pasted =
      '<h1 class="x">标题</h1><p style="color:red">红<span>字</span><b>粗</b></p><table style="min-width:50px"><colgroup><col></colgroup><tbody><tr><td colspan="1" rowspan="x">格</td></tr></tbody></table>'
    expect(cleanBody(pasted)).toBe(
      '<h2>标题</h2><p>红字<strong>粗</strong></p><table><tbody><tr><td colspan="1">格</td></tr></tbody></table>',
    )
  })

  test('has no photo but an uploaded one', () => {
    expect(cleanBody('<p>图<img src="https://x.example/a.png"><img data-file="../x"></p>')).toBe('<p>图</p>')
  })

  test('can be stored: without what neither backend takes', () => {
    expect(cleanBody('<p>好\u0000\ud800的&#0;&#xD800;</p>')).toBe('<p>好的\ufffd\ufffd</p>')
  })

  test('is words for the content check and the search, those of its photos too', () => {
    expect(plainText(written)).toBe(
      '怎么办\n带身份证、户口本,去政务中心,或打12345。\n取号\n周末不休息\n时间\n上午\n9 点\n地图',
    )
    expect(plainText(cleanBody('<p>1 &lt; 2 &amp;&nbsp;3&amp;lt;</p>'))).toBe('1 < 2 & 3&lt;')
  })

  test('is shown with short-lived addresses that break out of nothing; a photo that is gone leaves what it showed', async () => {
    expect(filesInBody(written)).toEqual(['f_01ARZ3NDEKTSV4RRFFQ69G5FAV'])
    const [photo] = elements(await withAddresses(files, written)).filter(({ localName }) => localName === 'img')
    expect(photo?.getAttribute('src')).toBe('https://files.example/f_01ARZ3NDEKTSV4RRFFQ69G5FAV?a=1&b="2"')
    expect(photo?.getAttribute('alt')).toBe('地图')
    expect(
      await withAddresses({ addresses: async () => [''] }, '<p><img data-file="f_00000001" alt="地图" /></p>'),
    ).toBe('<p>地图</p>')
  })
})

describe('whatever is written', () => {
  const bit = fc.oneof(
    fc.constantFrom(...VECTORS.map(({ payload }) => payload)),
    fc.constantFrom(
      '<p>',
      '</p>',
      '<table>',
      '<td>',
      '<svg>',
      '<math>',
      '<style>',
      '</style>',
      '<!--',
      '-->',
      '<a href="',
      '">',
    ),
    fc.string({ unit: 'binary', maxLength: 20 }),
  )
  test('cleaned once it is clean, cleaned twice it is the same', () => {
    fc.assert(
      fc.property(fc.array(bit, { maxLength: 6 }), (bits) => {
        const clean = cleanBody(bits.join(''))
        expect(strangers(clean)).toEqual([])
        expect(cleanBody(clean)).toBe(clean)
      }),
      { numRuns: 1000 },
    )
  })
})
