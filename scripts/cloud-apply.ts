import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openCloud } from './wechat/apply/open-cloud'
import { planDatabase } from './wechat/apply/plan-database'
import { planFunctions } from './wechat/apply/plan-functions'
import { planStorage } from './wechat/apply/plan-storage'
import { runPlan, saidOf } from './wechat/apply/run-plan'
import { joinPlans, type Plan } from './wechat/apply/step'
import { plannedCollections } from './wechat/cloud-plan'
import { BadConfig, CONFIG_FILE, ROOT, readConfig } from './wechat/config'
import { checkEnvironment } from './wechat/doctor/check-environment'
import type { BuiltFunction } from './wechat/function-settings'
import { readVariables } from './wechat/variables'

interface Wish {
  /** The folder with wechat.config.json and dist. */
  folder?: string
  isDry?: boolean
  withFunctions?: boolean
  say?: (line: string) => void
}

/**
 * `npm run cloud:apply`: brings the cloud environment to what records/ declares. Only adds what is missing, so it can be
 * run again at any time; `-- --dry-run` says what it would do, `-- --functions` uploads the functions as well.
 */
export async function applyToCloud({ folder = ROOT, isDry, withFunctions, say = console.log }: Wish): Promise<number> {
  try {
    const config = readConfig(join(folder, CONFIG_FILE))
    const unfilled = checkEnvironment(config).map(({ words }) => words)
    if (unfilled.length > 0) throw new BadConfig(unfilled)
    const cloud = openCloud(config)
    const plans: Plan[] = [await planDatabase(cloud, config.cloudEnv, plannedCollections()), await planStorage(cloud)]
    if (withFunctions) {
      const built = JSON.parse(readFileSync(join(folder, 'dist/cloud-functions.json'), 'utf8')) as BuiltFunction[]
      const upload = { folder: join(folder, 'dist/cloudfunctions'), built, variables: readVariables(config, folder) }
      plans.push(await planFunctions(cloud, config.cloudEnv, upload))
    }
    say(`云环境 ${config.cloudEnv}`)
    return await runPlan(joinPlans(plans), isDry === true, say)
  } catch (error) {
    if (error instanceof BadConfig) for (const sentence of error.sentences) say(`✗ ${sentence}`)
    else if ((error as Error).name === 'NoCredentials') say(`✗ ${(error as Error).message}`)
    else if ((error as NodeJS.ErrnoException).code === 'ENOENT') say('✗ 还没有构建。请先运行 npm run build:wechat。')
    else say(`✗ ${saidOf(error)}`)
    return 1
  }
}

if (process.argv[1]?.endsWith('cloud-apply.ts')) {
  const isDry = process.argv.includes('--dry-run')
  applyToCloud({ isDry, withFunctions: process.argv.includes('--functions') }).then((code) => {
    process.exitCode = code
  })
}
