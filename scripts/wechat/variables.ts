import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isFilled, templatesVariable, type WechatConfig } from './config'

/** The variables that functions get: the keys from their own file, the templates, and what else the district gives. */
export function readVariables(config: WechatConfig, folder: string): Record<string, string> {
  const others = Object.entries(config.environment).filter(([, value]) => isFilled(value))
  const keys = readKeysText(config, folder)
  return {
    ...Object.fromEntries(others),
    WECHAT_TEMPLATES: templatesVariable(config),
    ...(keys ? { DATA_KEYS: keys } : {}),
  }
}

/** `DATA_KEYS` of the process goes first, for a machine that keeps its secrets elsewhere. One line, as the console takes it. */
export function readKeysText({ dataKeysFile }: WechatConfig, folder: string): string | undefined {
  const text = process.env.DATA_KEYS ?? readText(join(folder, dataKeysFile))
  return text
    ?.split(/[,\n]/)
    .map((key) => key.trim())
    .filter(Boolean)
    .join(',')
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
