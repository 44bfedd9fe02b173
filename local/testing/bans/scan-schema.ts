import { bannedIn, type Finding } from './banned-names'

/** The parts of a zod schema that lead on. */
interface Def {
  type: string
  shape?: Record<string, Schema>
  element?: Schema
  innerType?: Schema
  options?: Schema[]
  items?: Schema[]
  valueType?: Schema
  in?: Schema
  out?: Schema
  left?: Schema
  right?: Schema
  getter?(): Schema
  checks?: { _zod: { def: { check: string; minimum?: number; length?: number } } }[]
}
interface Schema {
  _zod: { def: Def }
}

const inside = (def: Def): Schema[] =>
  [
    ...[def.element, def.innerType, def.valueType, def.in, def.out, def.left, def.right, def.getter?.()],
    ...[...(def.options ?? []), ...(def.items ?? [])],
  ].filter((part) => part !== undefined)

const wantsOne = ({ checks = [] }: Def) => checks.some(({ _zod: { def } }) => (def.minimum ?? def.length ?? 0) > 0)

/** A photo is asked for: the list, behind whatever it is wrapped in, may not be empty. */
const compulsory = (schema: Schema): boolean =>
  (schema._zod.def.type === 'array' && wantsOne(schema._zod.def)) || inside(schema._zod.def).some(compulsory)

/** Everything forbidden in a schema, however deep: names of fields, and photos that can't be left out. */
export function scanSchema(where: string, schema: unknown, ofCheckIn = false, seen = new Set<unknown>()): Finding[] {
  if (seen.has(schema)) return []
  seen.add(schema)
  const { def } = (schema as Schema)._zod
  const fields = Object.entries(def.shape ?? {}).flatMap(([name, part]) => {
    const banned = bannedIn(name, ofCheckIn)
    const forced = /photo/i.test(name) && compulsory(part)
    return [
      ...(banned ? [{ where: `${where}.${name}`, what: banned }] : []),
      ...(forced ? [{ where: `${where}.${name}`, what: 'compulsory photo' }] : []),
      ...scanSchema(`${where}.${name}`, part, ofCheckIn, seen),
    ]
  })
  return [...fields, ...inside(def).flatMap((part) => scanSchema(where, part, ofCheckIn, seen))]
}
