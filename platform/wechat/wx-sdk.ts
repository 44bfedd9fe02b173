import type { PhoneReply } from './phone-numbers'

/** The parts of WeChat's server SDK that we use; its own types promise more than it does. */
interface WxServerSdk {
  DYNAMIC_CURRENT_ENV: unknown
  init(options: { env: unknown }): void
  openapi: {
    phonenumber: { getPhoneNumber(input: object): Promise<PhoneReply> }
    security: {
      msgSecCheck(input: object): Promise<{ result?: { suggest?: string } }>
      mediaCheckAsync(input: object): Promise<{ traceId?: string }>
    }
    wxacode: { getUnlimited(input: object): Promise<{ buffer?: Uint8Array; contentType?: string }> }
    subscribeMessage: { send(message: object): Promise<unknown> }
  }
}

let loaded: WxServerSdk | undefined

/** Loaded at its first use and not at a function's start, which it would make twice as slow (bench/cold-start.ts). */
export async function wxSdk(): Promise<WxServerSdk> {
  if (!loaded) {
    const module = (await import('wx-server-sdk')) as unknown as { default?: WxServerSdk } & WxServerSdk
    loaded = module.default ?? module
    loaded.init({ env: loaded.DYNAMIC_CURRENT_ENV })
  }
  return loaded
}
