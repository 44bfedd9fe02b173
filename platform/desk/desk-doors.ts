import { Refusal, type Reply } from '../../contract/errors'
import { toError } from '../pipeline/to-reply'
import type { Ports } from '../ports/ports'
import { askForDesk, type Knocker } from './ask-for-desk'
import { endSession } from './find-session'
import { pollDesk } from './poll-desk'

/** What comes to a door that needs no caller. */
export interface DeskKnock extends Knocker {
  body: unknown
  /** The bearer token, where there is one. */
  token: string | undefined
}
type Door = (ports: Pick<Ports, 'store' | 'clock'>, knock: DeskKnock) => Promise<unknown>

const DOORS: Record<string, Door> = {
  '/api/desk/ask': askForDesk,
  '/api/desk/poll': (ports, knock) => pollDesk(ports, (knock.body as { poll?: unknown } | null)?.poll, knock),
  '/api/desk/leave': async ({ store }, { token }) => {
    if (token) await endSession(store, token)
    return {}
  },
}
export const DESK_PATHS = Object.keys(DOORS)

/** POST /api/desk/…: the only requests that nobody vouches for, the same behind every HTTP door. Nothing is thrown. */
export async function knockAtDesk(
  ports: Pick<Ports, 'store' | 'clock'>,
  path: string,
  knock: DeskKnock,
  report: (error: unknown) => void = console.error,
): Promise<Reply<unknown>> {
  try {
    const door = DOORS[path]
    if (!door) throw new Refusal('not_found')
    return { ok: true, data: await door(ports, knock) }
  } catch (error) {
    return { ok: false, error: toError(error, report) }
  }
}
