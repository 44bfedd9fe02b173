import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

const SOURCE = join(__dirname, '..')
const ACTS = ['onClick', 'onTouchStart', 'onLongPress']
/** Roles that a screen reader offers to act on; the ground around a dialog closes it, as a button in it does. */
const ROLE = /spoken\(\s*(\w+ \? )?'(button|radio|checkbox|switch|link|tab|option|menuitem|dialog|presentation)'/
const TYPED = ['Input', 'Textarea']

interface Element {
  tag: string
  names: string[]
  /** Everything that is spread into it, as written, and where a name is spread, what that name holds. */
  spread: string
  line: number
}

/** The elements of Taro's own that a file draws. */
function elementsOf(file: string, code: string): Element[] {
  const tree = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  const found: Element[] = []
  const held = (name: string) => new RegExp(`(?:const|let) ${name}\\b[\\s\\S]*?\\n(?=\\S|  \\S)`).exec(code)?.[0] ?? ''
  const visit = (node: ts.Node) => {
    if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) {
      const { properties } = node.attributes
      const spread = properties.filter(ts.isJsxSpreadAttribute).map(({ expression }) => expression.getText())
      found.push({
        tag: node.tagName.getText(),
        names: properties.filter(ts.isJsxAttribute).map(({ name }) => name.getText()),
        spread: spread.map((text) => (/^\w+$/.test(text) ? held(text) : text)).join('\n'),
        line: tree.getLineAndCharacterOfPosition(node.getStart()).line + 1,
      })
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

function lacks({ tag, names, spread }: Element): string | undefined {
  const acts = ACTS.some((act) => names.includes(act) || new RegExp(`\\b${act}\\b`).test(spread))
  if (['View', 'Text', 'Image', 'Label'].includes(tag) && acts && !ROLE.test(spread)) return 'acts and has no role'
  if (TYPED.includes(tag) && !names.includes('aria-label') && !/aria-label/.test(spread)) return 'has no label'
  const described = /spoken\(|aria-label|aria-hidden/.test(spread) || names.some((name) => /^aria-/.test(name))
  if (tag === 'Image' && !acts && !described) return 'is a picture, neither described nor marked as decoration'
  return undefined
}

const mistakesIn = (file: string, code: string) =>
  elementsOf(file, code).flatMap((element) => {
    const what = lacks(element)
    return what ? [`${file}:${element.line} <${element.tag}> ${what}`] : []
  })

const files = readdirSync(SOURCE, { recursive: true })
  .map(String)
  .filter((file) => file.endsWith('.tsx') && !file.includes('.test.'))

test('a screen reader finds a role on all that acts, a label on all that is typed into, words for pictures', () => {
  expect(files.length).toBeGreaterThan(200)
  expect(files.flatMap((file) => mistakesIn(file, readFileSync(join(SOURCE, file), 'utf8')))).toEqual([])
})

test('this test would see what is missing', () => {
  const planted = `const A = () => (<View>
    <View onClick={go}>走</View>
    <View onClick={go} {...spoken('status')}>走</View>
    <Input value="" />
    <Image src="a.png" />
    <View onClick={go} {...spoken('button')}>走</View>
    <Image src="a.png" aria-hidden="true" />
  </View>)`
  expect(mistakesIn('planted.tsx', planted)).toEqual([
    expect.stringMatching(/:2 <View> acts/),
    expect.stringMatching(/:3 <View> acts/),
    expect.stringMatching(/:4 <Input> has no label/),
    expect.stringMatching(/:5 <Image> is a picture/),
  ])
})
