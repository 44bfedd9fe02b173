import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import * as z from 'zod'
import { TEMPLATES, type Template } from '../../contract/notify/words'

export const ROOT = resolve(__dirname, '../..')
export const CONFIG_FILE = 'wechat.config.json'
export const SAMPLE_FILE = 'wechat.config.sample.json'

const template = z.strictObject({ id: z.string(), fields: z.record(z.string(), z.string()) })
const shape = z.strictObject({
  appid: z.string(),
  cloudEnv: z.string(),
  region: z.string(),
  baseLibrary: z.string(),
  office: z.strictObject({ name: z.string(), contact: z.string() }),
  dataKeysFile: z.string(),
  templates: z.partialRecord(z.enum(Object.keys(TEMPLATES) as [Template, ...Template[]]), template),
  environment: z.record(z.string(), z.string()),
})

/** What a district fills in, in one file. Secrets are not in it: `dataKeysFile` names the file that holds the keys. */
export type WechatConfig = z.infer<typeof shape>

/** The file cannot be read as what it should be; the sentences say where. */
export class BadConfig extends Error {
  override name = 'BadConfig'
  constructor(readonly sentences: string[]) {
    super(sentences.join('\n'))
  }
}

/** A value that nobody filled in yet starts so in the sample. */
export const isFilled = (value: string): boolean => value.trim() !== '' && !value.startsWith('填写')

/** The values of one file. Throws `BadConfig`. */
export function readConfig(path: string): WechatConfig {
  const name = path.split('/').at(-1)
  let json: unknown
  try {
    json = JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new BadConfig([`没有 ${name}。${COPY_SAMPLE}`])
    throw new BadConfig([`${name} 不是正确的 JSON(多半是少了逗号或引号):${(error as Error).message}`])
  }
  const found = shape.safeParse(json)
  if (found.success) return found.data
  throw new BadConfig(
    found.error.issues.map((issue) => `${name} 的“${issue.path.join('.') || '最外层'}”${said(issue)}`),
  )
}

export const COPY_SAMPLE = `请先复制:cp ${SAMPLE_FILE} ${CONFIG_FILE},再按里面的说明填写。`

/** The district's file where there is one, else the sample, from which a build for trying is made. */
export const configPath = (folder = ROOT): string => {
  const own = join(folder, CONFIG_FILE)
  return existsSync(own) ? own : join(folder, SAMPLE_FILE)
}

function said(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `里有不认识的项:${issue.keys.join('、')}。请对照 ${SAMPLE_FILE} 改正。`
  if (issue.code === 'invalid_key') return `不是消息的种类,只能是 ${Object.keys(TEMPLATES).join('、')}。`
  return `缺少或写法不对。请对照 ${SAMPLE_FILE} 补上。`
}

/** `WECHAT_TEMPLATES` for the functions: the templates that were filled in; other kinds are told in the app alone. */
export function templatesVariable({ templates }: WechatConfig): string {
  return JSON.stringify(Object.fromEntries(Object.entries(templates).filter(([, { id }]) => isFilled(id))))
}
