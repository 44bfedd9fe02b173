import { readFileSync } from 'node:fs'
import ts from 'typescript'

/** What a deployed function needs of its surroundings, by name. */
export interface Uses {
  /** WeChat's interfaces: `security.msgSecCheck`. */
  openapi: string[]
  environment: string[]
}
/** Something with a name that does nothing until somebody mentions it. */
interface Part {
  file: string
  name: string
  mentions: Set<string>
  openapi: Set<string>
  environment: Set<string>
}

/** Everything outside the adapters runs, so whatever it mentions counts. */
const IS_ADAPTER = /(^|\/)platform\/wechat\//
/** Here each property is a port, and a port that no operation mentions is never called. */
const IS_COMPOSITION = /(^|\/)platform\/wechat\/wechat-ports\.ts$/

/**
 * Reads it from the function's own sources, as the bundler found them: starting from what its operations and timers
 * mention (`contentSafety`, `checkText`), through the adapters' named parts that this reaches, to the interfaces and
 * variables that those name. By name alone, so it may find one too many, never one too few.
 */
export function whatItUses(files: readonly string[], read = (file: string) => readFileSync(file, 'utf8')): Uses {
  const parts = files.flatMap((file) => partsOf(file, read(file)))
  const reached = parts.filter(({ name }) => name === '')
  const known = new Set(reached)
  const mentioned = new Set<string>()
  for (const part of reached) {
    for (const name of part.mentions) mentioned.add(name)
    for (const next of parts) {
      if (known.has(next) || !mentioned.has(next.name)) continue
      known.add(next)
      reached.push(next)
    }
  }
  const all = (kind: 'openapi' | 'environment') => [...new Set(reached.flatMap((part) => [...part[kind]]))].sort()
  return { openapi: all('openapi'), environment: all('environment') }
}

function partsOf(file: string, text: string): Part[] {
  const isAdapter = IS_ADAPTER.test(file)
  const fresh = (name: string): Part => ({
    ...{ file, name, mentions: new Set(), openapi: new Set(), environment: new Set() },
  })
  const whole = fresh('')
  const parts = [whole]

  function visit(node: ts.Node, part: Part): void {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node)) return
    const name = isAdapter ? partName(node, file) : undefined
    let inside = part
    if (name !== undefined) {
      inside = fresh(name)
      parts.push(inside)
    } else note(node, part, file)
    ts.forEachChild(node, (child) => visit(child, inside))
  }
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true), whole)
  return parts
}

/** A part begins at what is declared at the top of the file, and at each function that an object holds. */
function partName(node: ts.Node, file: string): string | undefined {
  const isTop = (of: ts.Node) => ts.isSourceFile(of.parent)
  if ((ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node)) && isTop(node)) return node.name?.text
  if (ts.isVariableDeclaration(node) && isTop(node.parent.parent) && ts.isIdentifier(node.name)) return node.name.text
  if (ts.isMethodDeclaration(node)) return node.name.getText()
  if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name)) {
    const isFunction = ts.isArrowFunction(node.initializer) || ts.isFunctionExpression(node.initializer)
    if (isFunction || IS_COMPOSITION.test(file)) return node.name.text
  }
  return undefined
}

function note(node: ts.Node, part: Part, file: string): void {
  if (!ts.isIdentifier(node)) return
  part.mentions.add(node.text)
  if (node.text === 'openapi') part.openapi.add(calledInterface(node, file))
  const { parent } = node
  const isEnvironment = ts.isPropertyAccessExpression(parent) && parent.expression.getText() === 'process.env'
  if (isEnvironment && parent.name === node) part.environment.add(node.text)
}

/** `sdk.openapi.security.msgSecCheck(…)`; written another way it could not be told, so the build stops. */
function calledInterface(node: ts.Identifier, file: string): string {
  const group = node.parent.parent
  const verb = group?.parent
  const isChain =
    ts.isPropertyAccessExpression(node.parent) &&
    node.parent.name === node &&
    ts.isPropertyAccessExpression(group) &&
    ts.isPropertyAccessExpression(verb) &&
    verb.expression === group
  if (isChain) return `${group.name.text}.${verb.name.text}`
  throw new Error(
    `${file}: write WeChat's interface in full, sdk.openapi.group.name(…), or its permission is not found`,
  )
}
