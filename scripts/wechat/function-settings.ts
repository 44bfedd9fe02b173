/** How a deployed function runs; the names are those of Tencent's interface, which takes them as they are. */
export interface FunctionSettings {
  memorySize: number
  /** In seconds. */
  timeout: number
  runtime: string
  handler: string
}

/**
 * A tick may do twenty rounds of each of its jobs, so it gets a minute. The runtime cannot be changed once a function
 * exists; 18.15 is WeChat's default, and the bundles are built for it.
 */
const USUAL: FunctionSettings = { memorySize: 256, timeout: 60, runtime: 'Nodejs18.15', handler: 'index.main' }

/** Functions that read or write whole spreadsheets hold them in memory. */
const OTHER: Record<string, Partial<FunctionSettings>> = {
  case: { memorySize: 512 },
  broadcast: { memorySize: 512 },
  directory: { memorySize: 512 },
  pairing: { memorySize: 512 },
  staff: { memorySize: 512 },
}

export const settingsOf = (name: string): FunctionSettings => ({ ...USUAL, ...OTHER[name] })

/** Set by the platform itself in every function. */
export const PLATFORM_SETS = /^(TCB_|SCF_|TENCENTCLOUD_|WX_|NODE_ENV$)/
/** Kept out of every file that a build writes. */
export const SECRETS: readonly string[] = ['DATA_KEYS']

/** Variables that a function works without, and what for. A misspelt one would go unnoticed, so the check-up reads their form. */
export const OPTIONAL: Readonly<Record<string, string>> = {
  DESK_ORIGINS: '电脑端网页的网址',
  FIRST_ADMIN_CODE_HASH: '第一位管理员邀请码的指纹',
}

/** The variables that an upload must give a function. */
export const neededBy = ({ environment }: BuiltFunction): string[] => environment.filter((name) => !OPTIONAL[name])

/** What is known of a built function beside its code: dist/cloud-functions.json is a list of these. */
export interface BuiltFunction extends FunctionSettings {
  name: string
  openapi: string[]
  triggers: { name: string; type: 'timer'; config: string }[]
  /** Names of the variables that it reads and a district gives. */
  environment: string[]
  bytes: number
  /** Of its files; an upload that changes nothing is left out. */
  sha256: string
}
