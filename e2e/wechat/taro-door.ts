import type { NodePath, types } from '@babel/core'
import type { ParsedFile } from './parse-bundle'

type Found = NodePath<types.Node | null | undefined>

/** The module that hands out Taro's API is the one that asks for the platform's own: `isExist("initNativeApi")`. */
const MODULE = /(\d+):function\([\w$,]*\)\{(?:(?!\d+:function\().)*?isExist\("initNativeApi"\)/gs

/** Numbers under which the bundle knows Taro's API; none where nothing of Taro is inside. */
export function taroModules(files: readonly ParsedFile[]): Set<number> {
  return new Set(files.flatMap(({ code }) => [...code.matchAll(MODULE)].map(([, id]) => Number(id))))
}

/**
 * Whether an expression is `wx` itself or Taro's API, which answers to the same names: `n(50758)`, `n.n(i)` and what
 * calling that gives, by way of the variables that hold them.
 */
export function createDoor(modules: ReadonlySet<number>) {
  const isDoor = (path: Found): boolean => kindOf(path, 0) === 'door'

  function kindOf(path: Found, depth: number): 'door' | 'getter' | undefined {
    const { node } = path
    if (!node || depth > 8) return undefined
    if (path.isIdentifier()) {
      const binding = path.scope.getBinding(path.node.name)
      if (!binding) return path.node.name === 'wx' ? 'door' : undefined
      return binding.path.isVariableDeclarator() ? kindOf(binding.path.get('init') as Found, depth + 1) : undefined
    }
    if (path.isMemberExpression()) {
      const name = memberName(path.node)
      if (name === 'default') return kindOf(path.get('object'), depth + 1)
      return name === 'a' && kindOf(path.get('object'), depth + 1) === 'getter' ? 'door' : undefined
    }
    if (!path.isCallExpression()) return undefined
    const callee = path.get('callee') as Found
    const [first] = path.get('arguments') as Found[]
    if (!first) return kindOf(callee, depth + 1) === 'getter' ? 'door' : undefined
    if (first.isNumericLiteral()) return modules.has(first.node.value) ? 'door' : undefined
    const wraps = callee.isMemberExpression() && memberName(callee.node) === 'n'
    return wraps && kindOf(first, depth + 1) === 'door' ? 'getter' : undefined
  }
  return isDoor
}

/** `a.b` and `a["b"]` alike. */
export function memberName({ property, computed }: types.MemberExpression): string | undefined {
  if (!computed && property.type === 'Identifier') return property.name
  return property.type === 'StringLiteral' ? property.value : undefined
}
