import { asynchronous } from './asynchronous'
import type { StubParts } from './stub-parts'

const WINDOW = {
  pixelRatio: 3,
  screenWidth: 390,
  screenHeight: 844,
  windowWidth: 390,
  windowHeight: 753,
  statusBarHeight: 47,
  safeArea: { left: 0, right: 390, top: 47, bottom: 810, width: 390, height: 763 },
  screenTop: 91,
}
const APP = {
  SDKVersion: '3.8.0',
  version: '8.0.50',
  language: 'zh_CN',
  theme: 'light',
  enableDebug: false,
}
const DEVICE = {
  brand: 'HONOR',
  model: 'X50',
  system: 'Android 12',
  platform: 'android',
  benchmarkLevel: 20,
  abi: 'arm64-v8a',
}

/** A middling Android phone. */
export function deviceApis({ toApp, outside }: StubParts) {
  const app = () => ({ ...APP, fontSizeSetting: outside.fontSize })
  const all = () => ({ ...WINDOW, ...app(), ...DEVICE })
  const launch = { path: '', query: {}, scene: 1001, referrerInfo: {} }
  const known = (value: unknown) => () => toApp(value)
  return {
    getSystemInfoSync: () => toApp(all()),
    getSystemInfo: asynchronous('getSystemInfo', toApp, all),
    getSystemInfoAsync: asynchronous('getSystemInfoAsync', toApp, all),
    getWindowInfo: known(WINDOW),
    getAppBaseInfo: () => toApp(app()),
    getDeviceInfo: known(DEVICE),
    getSystemSetting: known({ bluetoothEnabled: false, locationEnabled: true, wifiEnabled: true }),
    getAppAuthorizeSetting: known({ locationAuthorized: 'authorized', cameraAuthorized: 'authorized' }),
    getMenuButtonBoundingClientRect: known({ left: 296, right: 383, top: 51, bottom: 83, width: 87, height: 32 }),
    getAccountInfoSync: known({
      miniProgram: { appId: 'wx0000000000000000', envVersion: 'release', version: '1.0.0' },
    }),
    getLaunchOptionsSync: known(launch),
    getEnterOptionsSync: known(launch),
    canIUse: () => true,
    env: { USER_DATA_PATH: 'wxfile://usr' },
  }
}
