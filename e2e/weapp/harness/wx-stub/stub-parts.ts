import type { Faults } from '../faults'
import type { PageStack } from '../page-stack'

/** What a person outside (the test) decides and sees. */
export interface Outside {
  /** What the stand-in of WeChat cloud answers; it alone knows who is calling. Rejects as a failing network does. */
  cloud(name: string, data: unknown): Promise<unknown>
  /** Takes a chosen file's path on the phone, gives the file's id in the cloud. */
  upload(filePath: string, cloudPath: string): Promise<string>
  /** Paths of the photos that the person picks next. */
  photos: string[]
  /** What the codes say that the camera sees next. */
  codes: string[]
  /** The place that the person picks on the map, `undefined` when they go back without one. */
  place?: { name: string; address: string; latitude: number; longitude: number }
  /** What is answered to wx.showModal: true for 确定. */
  agrees: boolean
  online: boolean
  /** WeChat finds the signal weak. */
  weakSignal: boolean
  /** Whether the person has agreed to the privacy guideline; WeChat asks while they have not. */
  privacyAgreed: boolean
  /** The ids of buttons of the kind `agreePrivacyAuthorization` that were tapped: WeChat checks it. */
  agreeTaps: string[]
  /** What the person said when asked for the microphone; `undefined` before they were asked. */
  microphone?: boolean
  /** What the person answers when WeChat asks for the microphone. */
  givesMicrophone: boolean
  /** WeChat's own font size. */
  fontSize: number
  /** The codes that WeChat hands out next when the person lets it give their number; without one they say no. */
  phoneCodes: string[]
  /** The plugins that the account has added, by name. */
  plugins: Record<string, unknown>
}

export interface StubParts {
  outside: Outside
  faults: Faults
  storage: Map<string, string>
  stack: () => PageStack
  /** Toasts and modals, oldest first. */
  said: string[]
  toApp(value: unknown): unknown
  soon(callback: () => void): void
}
