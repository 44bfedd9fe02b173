import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import ts from 'typescript'

/** What WeChat says of one API: since which base library it is there. */
export interface DeclaredApi {
  since: string
}
/** The line of its own; a plugin may ask for another version further down. */
const SINCE = /^[\s*]*需要基础库：\s*`([\d.]+)`/m

/** WeChat's APIs with their first base library, from the typings that WeChat publishes: `getLocation`, `cloud.callFunction`. */
export function readTypings(): Map<string, DeclaredApi> {
  const home = join(dirname(createRequire(__filename).resolve('miniprogram-api-typings/package.json')), 'types/wx')
  const found = new Map<string, DeclaredApi>()
  for (const [name, api] of membersOf(join(home, 'lib.wx.api.d.ts'), 'Wx')) found.set(name, api)
  const since = found.get('cloud')?.since ?? '2.2.3'
  for (const [name] of membersOf(join(home, 'lib.wx.cloud.d.ts'), 'WxCloud')) found.set(`cloud.${name}`, { since })
  return found
}

function membersOf(file: string, wanted: string): [string, DeclaredApi][] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const members: [string, DeclaredApi][] = []
  const look = (node: ts.Node): void => {
    if (ts.isInterfaceDeclaration(node) && node.name.text === wanted) {
      for (const member of node.members) {
        const name = member.name?.getText(source)
        const words = source.text.slice(member.getFullStart(), member.getStart(source))
        if (name) members.push([name, { since: SINCE.exec(words)?.[1] ?? '1.0.0' }])
      }
      return
    }
    ts.forEachChild(node, look)
  }
  look(source)
  if (members.length === 0) throw new Error(`${file} declares no ${wanted}: the typings have changed`)
  return members
}
