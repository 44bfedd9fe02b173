import { hashOfCode, newCode } from '../cloudfunctions/staff/invitation-code'

/** `npm run first-admin`: a code for whoever is to be the first admin, and its hash for the functions' environment. Nothing is kept. */
export function tellFirstCode(say: (line: string) => void = console.log, code = newCode()): void {
  say(`邀请码:${code.replace(/(\d{4})(?=\d)/g, '$1 ')}`)
  say('当面交给第一位管理员,不要写进任何文件。')
  say(`指纹:${hashOfCode(code)}`)
  say('填进 wechat.config.json 的 environment.FIRST_ADMIN_CODE_HASH,再运行 npm run cloud:apply -- --functions。')
}

if (process.argv[1]?.endsWith('first-admin.ts')) tellFirstCode()
