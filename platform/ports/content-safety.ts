/** WeChat's content-security service: `held` when it failed or asks for a person's eye. */
export type SafetyVerdict = 'passed' | 'held' | 'refused'

/** What is known of a photo now. A `held` one with a trace gets its verdict later, by that name. */
export interface PhotoVerdict {
  state: SafetyVerdict
  traceId?: string
}

export interface ContentSafety {
  /** Never throws: a failing service is `held`. `openid` is the writer's. */
  checkText(text: string, openid: string): Promise<SafetyVerdict>
  /** Never throws. `address` is where the service fetches it, within minutes. */
  checkPhoto(address: string, openid: string): Promise<PhotoVerdict>
}
