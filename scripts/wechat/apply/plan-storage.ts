import { STORAGE_RULE } from '../cloud-plan'
import type { Cloud } from './open-cloud'
import type { Plan } from './step'

/** Files: whoever uploaded one may replace it, and nobody reads by its id. */
export async function planStorage(cloud: Cloud): Promise<Plan> {
  const found = (await cloud.storage.getStorageAcl({ withRule: true })) as { acl: string; rule?: object }
  const rule = found.rule as typeof STORAGE_RULE | undefined
  const isRight = found.acl === 'CUSTOM' && rule?.read === STORAGE_RULE.read && rule.write === STORAGE_RULE.write
  if (isRight) return { steps: [], notes: [], problems: [] }
  const words = '云存储:只有上传的人能改自己的文件,谁都不能凭文件编号直接读'
  const run = async () => {
    await cloud.storage.setStorageAcl('CUSTOM', { ...STORAGE_RULE })
  }
  return { steps: [{ words, run }], notes: [], problems: [] }
}
