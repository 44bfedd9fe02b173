import { type NodePath, traverse, type types } from '@babel/core'
import { type ParsedFile, parseBundle } from './parse-bundle'
import { createDoor, memberName, taroModules } from './taro-door'

/** A use of one of WeChat's APIs in the built code, straight or through Taro. */
export interface ApiUse {
  /** `getLocation`, `cloud.callFunction`. */
  name: string
  file: string
  line: number
  column: number
  /** Called; else only looked at, which harms no older phone. */
  called: boolean
  /** Within a function that asks first whether the phone has it. */
  guarded: boolean
}
/** Of Taro's own making; WeChat has no such names. */
const OWN =
  /^(use[A-Z]\w*|getEnv|ENV_TYPE|Events|eventCenter|getCurrentInstance|Current|initPxTransform|pxTransform|getCurrentPages|getApp|default|a|__esModule)$/

/** Every use of `wx.NAME` and `Taro.NAME` in the folder's code. */
export function findApiUses(folder: string): ApiUse[] {
  const files = parseBundle(folder)
  const isDoor = createDoor(taroModules(files))
  return files.flatMap((file) => usesIn(file, isDoor))
}

function usesIn({ file, tree }: ParsedFile, isDoor: (path: NodePath<types.Node>) => boolean): ApiUse[] {
  const uses: ApiUse[] = []
  traverse(tree, {
    MemberExpression(path) {
      const first = memberName(path.node)
      if (first === undefined || OWN.test(first) || !isDoor(path.get('object'))) return
      const whole = first === 'cloud' && path.parentPath.isMemberExpression() ? path.parentPath : path
      const name = whole === path ? first : `cloud.${memberName(whole.node)}`
      const { line, column } = path.node.loc!.start
      const called = isCalled(whole)
      uses.push({ name, file, line, column: column + 1, called, guarded: called && isGuarded(whole, name) })
    },
  })
  return uses
}

/** `wx.x()` and what bundlers make of it: `(0,wx.x)()`. */
function isCalled(path: NodePath<types.MemberExpression>): boolean {
  const above = path.parentPath
  if (above.isCallExpression()) return above.node.callee === path.node
  return above.isSequenceExpression() && above.parentPath.isCallExpression({ callee: above.node })
}

/** The function around it asks `canIUse('x')`, or looks at `.x` without calling it. */
function isGuarded(path: NodePath<types.MemberExpression>, name: string): boolean {
  const last = name.split('.').pop()
  let asked = false
  path.getFunctionParent()?.traverse({
    CallExpression(call) {
      const [about] = call.node.arguments
      const asks = call.get('callee').toString().endsWith('canIUse')
      if (asks && about?.type === 'StringLiteral' && about.value.split('.').includes(last!)) asked = true
    },
    MemberExpression(member) {
      if (memberName(member.node) === last && !isCalled(member) && member.node.start !== path.node.start) asked = true
    },
  })
  return asked
}
