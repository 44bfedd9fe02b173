/** Where the calls of a web build go: to the address that serves the pages, unless the build names another one. */
export const API_BASE = (process.env.TARO_APP_API ?? '').replace(/\/+$/, '')
