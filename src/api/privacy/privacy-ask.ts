import { createValue } from '../value'

/** WeChat holds back something of the person's until they say yes or no. */
export interface PrivacyAsk {
  /** What wants to read it: "chooseMedia", "getLocation". */
  api: string
  /** WeChat checks that this very button was tapped. */
  agree(buttonId: string): void
  refuse(): void
}

/** What is asked right now; whatever page is in sight shows it. */
export const privacyAsk = createValue<PrivacyAsk | undefined>(undefined)
