import type { Ports } from '../ports/ports'
import { readKeys } from '../vault/read-keys'
import { sealStore } from '../vault/seal-store'
import { createVault } from '../vault/vault'
import { cloudSdk } from './cloud-sdk'
import { wechatContentSafety } from './content-safety'
import { wechatFiles } from './files'
import { wechatMiniCodes } from './mini-codes'
import { readTemplates, wechatNotifier } from './notifier'
import { wechatPhoneNumbers } from './phone-numbers'
import { openCloudbaseStore } from './store/open-cloudbase-store'

let ports: Ports | undefined

/** The ports on WeChat cloud, made once for each instance of a function. `TCB_ENV` is set by the platform. */
export function wechatPorts(): Ports {
  if (ports) return ports
  // Refuses to work without keys: nothing may be stored that names a person in plain text.
  const vault = createVault(readKeys(process.env.DATA_KEYS ?? ''))
  const { store } = openCloudbaseStore({ env: process.env.TCB_ENV ?? process.env.SCF_NAMESPACE ?? '' })
  ports = {
    store: sealStore(store, vault),
    retiredKeys: vault.retired,
    files: wechatFiles(cloudSdk),
    contentSafety: wechatContentSafety,
    notifier: wechatNotifier(readTemplates(process.env.WECHAT_TEMPLATES)),
    phoneNumbers: wechatPhoneNumbers(),
    ...(process.env.FIRST_ADMIN_CODE_HASH ? { firstAdminHash: process.env.FIRST_ADMIN_CODE_HASH } : {}),
    miniCodes: wechatMiniCodes,
    clock: { now: () => new Date() },
  }
  return ports
}
