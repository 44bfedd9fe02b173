/** Where the calls of a web build go: to the address that serves the pages, unless the build names another one. */
export const API_BASE = (process.env.TARO_APP_API ?? '').replace(/\/+$/, '')

/** `TARO_APP_UPLOAD=cloud`: a cloud's door takes no files, they go straight into its storage. */
export const UPLOADS_TO_CLOUD = process.env.TARO_APP_UPLOAD === 'cloud'
