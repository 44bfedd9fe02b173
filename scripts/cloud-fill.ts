import { join } from 'node:path'
import { organisationTree } from '../local/seeds/organisations'
import { openCloudbaseStore } from '../platform/wechat/store/open-cloudbase-store'
import { fillOrganisations } from './wechat/apply/fill-organisations'
import { credentials } from './wechat/apply/open-cloud'
import { saidOf } from './wechat/apply/run-plan'
import { BadConfig, CONFIG_FILE, ROOT, readConfig } from './wechat/config'
import { checkEnvironment } from './wechat/doctor/check-environment'

interface Wish {
  /** The folder with wechat.config.json. */
  folder?: string
  isDry?: boolean
  /** data/branches.csv holds the demo's; a district puts its own there first. */
  withBranches?: boolean
  say?: (line: string) => void
  /** Of a stand-in, for tests. */
  serviceUrl?: string
}

/**
 * `npm run cloud:fill`: the organisation tree of data/ into an environment that cloud:apply has made ready. Without it
 * nobody can choose a community and no office can hold a case. Only adds what is missing, so it can be run again.
 */
export async function fillCloud({
  folder = ROOT,
  isDry,
  withBranches,
  say = console.log,
  serviceUrl,
}: Wish): Promise<number> {
  try {
    const { cloudEnv: env, region, ...config } = readConfig(join(folder, CONFIG_FILE))
    const unfilled = checkEnvironment({ ...config, cloudEnv: env, region }).map(({ words }) => words)
    if (unfilled.length > 0) throw new BadConfig(unfilled)
    const { store } = openCloudbaseStore({
      env,
      region,
      ...credentials('cloud:fill'),
      ...(serviceUrl ? { serviceUrl } : {}),
    })
    const tree = organisationTree().filter(({ kind }) => withBranches || kind !== 'branch')
    say(`云环境 ${env}`)
    const missing = await fillOrganisations(store, tree, isDry === true)
    if (missing === 0) say(`${tree.length} 个组织都在,没有要做的。`)
    else
      say(
        isDry
          ? `将要放进 ${missing} 个组织(共 ${tree.length} 个)。什么都没有改。`
          : `✓ 放进了 ${missing} 个组织(共 ${tree.length} 个)。`,
      )
    return 0
  } catch (error) {
    if (error instanceof BadConfig) for (const sentence of error.sentences) say(`✗ ${sentence}`)
    else if ((error as Error).name === 'NoCredentials') say(`✗ ${(error as Error).message}`)
    else if (String((error as { code?: unknown }).code) === 'DATABASE_COLLECTION_NOT_EXIST')
      say('✗ 集合还没有建。请先运行 npm run cloud:apply。')
    else say(`✗ ${saidOf(error)}`)
    return 1
  }
}

if (process.argv[1]?.endsWith('cloud-fill.ts')) {
  const isDry = process.argv.includes('--dry-run')
  fillCloud({ isDry, withBranches: process.argv.includes('--branches') }).then((code) => {
    process.exitCode = code
  })
}
