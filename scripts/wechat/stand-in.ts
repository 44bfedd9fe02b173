import { createRequire } from 'node:module'

/** Stands for a module, or for what one makes, until somebody looks into it, calls it or makes a new one by it. */
const LATE = `const late = (read, isEsModule = false) => {
  let real
  const known = () => (real ??= read())
  return new Proxy(function () {}, {
    get: (_, key) => (key === '__esModule' ? isEsModule : known()[key]),
    set: (_, key, value) => Reflect.set(known(), key, value),
    has: (_, key) => key in known(),
    apply: (_, self, given) => Reflect.apply(known(), self, given),
    construct: (_, given) => new (known())(...given),
  })
}`

/** Tencent's SDK makes its client for data models whenever it is opened, so that must be late as well. */
const DATA_MODELS = `
exports.__esModule = true
exports.default = {
  generateHTTPClient: (...given) => late(() => real().default.generateHTTPClient(...given)),
  generateMySQLClient: (...given) => real().default.generateMySQLClient(...given),
}`

/** The text of a module that stands for the one at `path` and reads it, by the name `from`, at its first use. */
export function standIn(path: string, from: string): string {
  const real = `const real = () => require(${JSON.stringify(from)})`
  if (/[\\/]wx-cloud-client-sdk[\\/]/.test(path)) return `${LATE}\n${real}\n${DATA_MODELS}`
  // Asked at once by whoever imports it, so it is said without looking.
  const isEsModule = Boolean(createRequire(path)(path).__esModule)
  return `${LATE}\n${real}\nmodule.exports = late(real, ${isEsModule})`
}
