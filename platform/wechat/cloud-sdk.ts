import type { CloudFiles } from './files'

/** The parts of `@cloudbase/node-sdk` that concern files. */
export interface CloudSdk extends CloudFiles {
  getUploadMetadata(request: { cloudPath: string }): Promise<{
    data: { url: string; token: string; authorization: string; fileId: string; cosFileId: string }
  }>
}

let sdk: CloudSdk | undefined

/** Loaded at its first use, as the store's is; a function's start stays short. */
export async function cloudSdk(): Promise<CloudSdk> {
  if (!sdk) {
    const module = await import('@cloudbase/node-sdk')
    const tcb = 'default' in module ? module.default : module
    sdk = tcb.init({ env: tcb.SYMBOL_CURRENT_ENV as unknown as string }) as unknown as CloudSdk
  }
  return sdk
}
