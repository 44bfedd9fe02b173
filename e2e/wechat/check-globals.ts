import vm from 'node:vm'
import { type NodePath, traverse, type types } from '@babel/core'
import { NOT_THERE } from '../weapp/harness/vm-context'
import { isExcused } from './excused-names'
import type { Fault } from './fault'
import { type ParsedFile, parseBundle } from './parse-bundle'

/** What WeChat's app service offers a script beside ECMAScript. */
const OFFERED = [
  ...['wx', 'App', 'Page', 'Component', 'Behavior', 'getApp', 'getCurrentPages', 'requirePlugin', 'console'],
  ...['require', 'module', 'exports', 'setTimeout', 'setInterval', 'clearTimeout', 'clearInterval', 'arguments'],
]
/** iOS has it since 12.2 only, and we serve older ones. */
const TOO_NEW = ['globalThis', ...NOT_THERE]
const ECMASCRIPT: string[] = vm.runInNewContext('Object.getOwnPropertyNames(this)')
const THERE = new Set([...ECMASCRIPT, ...OFFERED].filter((name) => !TOO_NEW.includes(name)))

/** The code makes no code out of text, and needs no name that WeChat's app service lacks. */
export function checkGlobals(folder: string): Fault[] {
  return parseBundle(folder).flatMap(faultsIn)
}

function faultsIn({ file, code, tree }: ParsedFile): Fault[] {
  const faults: Fault[] = []
  const add = ({ node }: NodePath<types.Node>, words: string) => {
    const { line, column } = node.loc!.start
    faults.push({ file, line, column: column + 1, words })
  }
  traverse(tree, {
    ReferencedIdentifier(path: NodePath<types.Identifier | types.JSXIdentifier>) {
      const { name } = path.node
      if (path.scope.hasBinding(name, true)) return
      if (name === 'eval') return add(path, 'uses eval, which WeChat refuses')
      if (name === 'Function' && makesCode(path)) return add(path, 'makes a function out of text, which WeChat refuses')
      if (THERE.has(name) || isExcused(file, name) || isAskedFor(path, name, code)) return
      add(path, `needs ${name}, which WeChat does not have`)
    },
  } as Parameters<typeof traverse>[1])
  return faults
}

/** `Function("return this")` is the one that WeChat lets pass. */
function makesCode({ node, parent }: NodePath<types.Node>): boolean {
  if ((parent.type !== 'CallExpression' && parent.type !== 'NewExpression') || parent.callee !== node) return false
  const [text] = parent.arguments
  return !(parent.arguments.length === 1 && text?.type === 'StringLiteral' && text.value === 'return this')
}

/** `typeof x`, or what stands behind a condition that says `typeof x`, or within a try. */
function isAskedFor(path: NodePath<types.Node>, name: string, code: string): boolean {
  if (path.parentPath?.isUnaryExpression({ operator: 'typeof' })) return true
  return Boolean(
    path.findParent((above) => {
      if (above.isTryStatement()) return true
      const test = above.isLogicalExpression()
        ? above.node.left
        : above.isConditionalExpression() || above.isIfStatement()
          ? above.node.test
          : undefined
      return test !== undefined && code.slice(test.start!, test.end!).includes(`typeof ${name}`)
    }),
  )
}
