import type { CloudFiles } from './files'

/** The parts of `@cloudbase/node-sdk` that concern files. */
export interface CloudSdk extends CloudFiles {
  getUploadMetadata(request: { cloudPath: string }): Promise<{
    data: { url: string; token: string; authorization: string; fileId: string; cosFileId: string }
  }>
}

/** Tencent's SDK of the server, as it is. */
export async function nodeSdk() {
  const module = await import('@cloudbase/node-sdk')
  return 'default' in module ? module.default : module
}

let sdk: CloudSdk | undefined

/** Loaded at its first use, as the store's is; a function's start stays short. */
export async function cloudSdk(): Promise<CloudSdk> {
  if (!sdk) {
    const tcb = await nodeSdk()
    sdk = tcb.init({ env: tcb.SYMBOL_CURRENT_ENV as unknown as string }) as unknown as CloudSdk
  }
  return sdk
}

/** Who calls, in the platform's word, and by which way the call came ("wx_client", "timer"…). */
export interface CloudCaller {
  openid?: string
  source?: string
}

/**
 * What `getWXContext` says, read by the SDK that a call needs anyway for its database: the other one would double the
 * time of a first call (docs/adr/044).
 */
export async function cloudCaller(): Promise<CloudCaller> {
  const { WX_OPENID: openid } = (await nodeSdk()).getCloudbaseContext()
  return { openid, source: process.env.TCB_SOURCE }
}
