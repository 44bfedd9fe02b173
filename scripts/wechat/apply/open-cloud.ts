import CloudBase from '@cloudbase/manager-node'
import type { WechatConfig } from '../config'

/** The environment as Tencent's own management SDK sees it. */
export type Cloud = CloudBase

export class NoCredentials extends Error {
  override name = 'NoCredentials'
}

/**
 * Signed with a key of the account that owns the environment, from the process's environment alone: it may do
 * everything, so it is in no file of ours.
 */
export function credentials(command: string, env = process.env): { secretId: string; secretKey: string } {
  const { TENCENTCLOUD_SECRETID: secretId, TENCENTCLOUD_SECRETKEY: secretKey } = env
  if (secretId && secretKey) return { secretId, secretKey }
  throw new NoCredentials(
    `缺少腾讯云密钥。请在“访问管理 → API 密钥”里新建一对,再运行:\nTENCENTCLOUD_SECRETID=… TENCENTCLOUD_SECRETKEY=… npm run ${command}`,
  )
}

export const openCloud = ({ cloudEnv, region }: WechatConfig): Cloud =>
  new CloudBase({ ...credentials('cloud:apply'), envId: cloudEnv, region })
