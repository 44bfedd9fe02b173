import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildFunctions } from './build-functions'
import { writeCloudPlan } from './wechat/cloud-plan'
import { BadConfig, configPath, isFilled, ROOT, readConfig, templatesVariable } from './wechat/config'
import { codeOf } from './wechat/list-code'
import { phoneApisIn } from './wechat/phone-apis'
import { privacyText } from './wechat/privacy-text'
import { writeProjectConfig } from './wechat/project-config'

/**
 * `npm run build:wechat`: everything that is uploaded, in dist, with the district's values from wechat.config.json.
 * Without that file it builds for trying.
 */
async function buildWechat(): Promise<void> {
  const path = configPath()
  const config = readConfig(path)
  const dist = join(ROOT, 'dist')
  const env = isFilled(config.cloudEnv) ? { TARO_APP_CLOUD_ENV: config.cloudEnv } : {}
  execFileSync(process.execPath, ['node_modules/@tarojs/cli/bin/taro', 'build', '--type', 'weapp'], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production', ...env },
  })
  await buildFunctions()
  writeProjectConfig(dist, config)
  writeCloudPlan(dist)
  writeFileSync(join(dist, 'privacy-guide.zh-CN.md'), privacyText(config, phoneApisIn(codeOf(join(dist, 'weapp')))))
  // Not secret: whoever types the functions' variables in by hand copies this one from here.
  writeFileSync(join(dist, 'wechat-templates.json'), `${templatesVariable(config)}\n`)
  console.log(
    `完成。用微信开发者工具打开 dist 文件夹。配置来自 ${path.split('/').at(-1)};先运行 npm run doctor 看还缺什么。`,
  )
}

buildWechat().catch((error) => {
  console.error(error instanceof BadConfig ? error.sentences.join('\n') : error)
  process.exitCode = 1
})
