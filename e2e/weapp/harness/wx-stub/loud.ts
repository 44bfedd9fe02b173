import type { Faults } from '../faults'

/** Read by module systems and engines, not APIs of WeChat. */
const QUIET = new Set([
  'then',
  'toJSON',
  'webpackJsonp',
  '__esModule',
  'default',
  'constructor',
  'prototype',
  'nodeType',
])

/**
 * `wx`: whatever is not known is there as a function that fails with its own name when it is called, so that a test
 * never passes because an API quietly did nothing. The app may add its own properties (webpack does).
 */
export function loudApi(name: string, known: Record<string, unknown>, faults: Faults): Record<string, unknown> {
  const missing = (key: string) => () => {
    const fault = new Error(`${name}.${key} is not known to the harness: add it to e2e/weapp/harness/wx-stub`)
    faults.add(fault)
    throw fault
  }
  const silent = (key: string | symbol) => typeof key === 'symbol' || QUIET.has(key) || key in known
  return new Proxy(known, {
    get: (target, key) => (silent(key) ? target[key as string] : missing(key as string)),
    // Taro asks with hasOwnProperty whether an API exists.
    getOwnPropertyDescriptor: (target, key) =>
      silent(key)
        ? Object.getOwnPropertyDescriptor(target, key)
        : { configurable: true, enumerable: true, writable: true, value: missing(key as string) },
  })
}
