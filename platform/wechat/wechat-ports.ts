import type { Ports } from '../ports/ports'
import { wechatContentSafety } from './content-safety'
import { type CloudFiles, wechatFiles } from './files'
import { openCloudbaseStore } from './store/open-cloudbase-store'

let cloudFiles: CloudFiles | undefined

/** Loaded at its first use, as the store's is; a function's start stays short. */
async function cloud(): Promise<CloudFiles> {
  if (!cloudFiles) {
    const sdk = await import('@cloudbase/node-sdk')
    const tcb = 'default' in sdk ? sdk.default : sdk
    cloudFiles = tcb.init({ env: tcb.SYMBOL_CURRENT_ENV as unknown as string }) as unknown as CloudFiles
  }
  return cloudFiles
}

let ports: Ports | undefined

/** The ports on WeChat cloud, made once for each instance of a function. `TCB_ENV` is set by the platform. */
export function wechatPorts(): Ports {
  ports ??= {
    store: openCloudbaseStore({ env: process.env.TCB_ENV ?? process.env.SCF_NAMESPACE ?? '' }).store,
    files: wechatFiles(cloud),
    contentSafety: wechatContentSafety,
    clock: { now: () => new Date() },
  }
  return ports
}
