import { linksIn, phoneOf, readableSegments } from './readable-html'

const kinds = (html: string) => readableSegments(html).map(({ kind }) => kind)
const htmlOf = (html: string) =>
  readableSegments(html)
    .map((segment) => ('html' in segment ? segment.html : segment.src))
    .join('')

test('tables and photos that stand on their own are drawn apart, in their order', () => {
  const html = '<p>一</p><table><tbody><tr><td>甲</td></tr></tbody></table><p>二</p><img src="a.png"><p>三</p>'
  expect(kinds(html)).toEqual(['text', 'table', 'text', 'image', 'text'])
})

test('nothing that was written is lost or doubled', () => {
  const html =
    '<h2>标题</h2><ul><li><p>一 &lt; 二</p></li></ul><blockquote><table><tbody><tr><td>内</td></tr></tbody></table></blockquote>尾'
  expect(htmlOf(html).replace(/ style="[^"]*"/g, '')).toBe(html)
})

test('sizes go by the type around them: nothing names pixels of text', () => {
  const html = '<h1>一</h1><h3>二</h3><p>三</p><li>四</li><table><tr><th>五</th><td>六</td></tr></table>'
  expect(htmlOf(html)).not.toMatch(/font-size:[^;"]*px/)
})

test('a photo inside a paragraph is never wider than the screen', () => {
  expect(htmlOf('<p>看<img src="a.png"></p>')).toContain('max-width:100%')
})

test('what a cell or a line says of itself counts over the house’s own looks', () => {
  expect(htmlOf('<p style="text-align:center">中</p>')).toContain('margin:0 0 0.8em;text-align:center"')
  expect(htmlOf('<table><tr><td colspan="2">宽</td></tr></table>')).toContain('colspan="2"')
})

test('a table knows how wide it is', () => {
  const row = (cells: number) => `<tr>${'<td>格</td>'.repeat(cells)}</tr>`
  expect(readableSegments(`<table>${row(6)}${row(6)}</table>`)[0]).toMatchObject({ kind: 'table', columns: 6 })
})

test('an image’s address is itself again, not as HTML writes it', () => {
  expect(readableSegments('<img src="https://f.example/a?x=1&amp;y=2" alt="图">')).toEqual([
    { kind: 'image', src: 'https://f.example/a?x=1&y=2', alt: '图' },
  ])
})

test('links on the web open beside the notice; for WeChat they are listed', () => {
  const html =
    '<p>见<a href="https://gov.example/a?b=1&amp;c=2"><strong>原文</strong></a>,问<a href="tel:12345">12345</a></p><a>信</a>'
  expect(htmlOf(html)).toContain('target="_blank" rel="noopener noreferrer"')
  expect(htmlOf(html).match(/_blank/g)).toHaveLength(1)
  expect(linksIn(html)).toEqual([
    { url: 'https://gov.example/a?b=1&c=2', words: '原文' },
    { url: 'tel:12345', words: '12345' },
  ])
  expect(linksIn(html).map(({ url }) => phoneOf(url))).toEqual([undefined, '12345'])
})
