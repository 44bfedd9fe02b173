/** WeChat's content-security service: `held` when it failed or asks for a person's eye. */
export type SafetyVerdict = 'passed' | 'held' | 'refused'

export interface ContentSafety {
  /** Never throws: a failing service is `held`. `openid` is the writer's. */
  checkText(text: string, openid: string): Promise<SafetyVerdict>
}
