import { askForDesk } from '../../../platform/desk/ask-for-desk'
import { openSession } from '../../../platform/desk/open-session'
import { openidOf } from '../../seeds/persons'
import type { District } from '../open-district'
import { type AllowedPart, EVERYBODY } from './who'

const STAFF = EVERYBODY.filter((persona) => !persona.startsWith('resident'))
export const BROWSER =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0'

/** The code that a computer shows right now. */
export const deskAsks = ({ ports }: District) => askForDesk(ports, { address: '10.12.3.4', agent: BROWSER })

let code = ''
const ask = async (district: District) => {
  code = (await deskAsks(district)).code
}
const looked = async (district: District) => {
  await ask(district)
  await district.as('worker-li', 'session.view-desk-request', { code })
}
let deskId = ''
/** A desk of 谭志强's, which is nobody else's to end. */
const sitDown = async ({ store, ports }: District) => {
  const opened = await openSession(store, openidOf('officer-tan'), { browser: '办公电脑' }, ports.clock.now())
  deskId = opened.deskId
}

/** A desk is for whoever holds a role; a list of one's own is everybody's, and holds nobody else's. */
export const SESSION: AllowedPart = {
  'session.view-desk-request': { input: () => ({ code }), prepare: ask, allowed: STAFF },
  // 李敏 looked; nobody else can say yes to what she scanned.
  'session.confirm-desk': { input: () => ({ code }), prepare: looked, allowed: ['worker-li'] },
  'session.refuse-desk': { input: () => ({ code }), prepare: ask, allowed: STAFF },
  'session.list-desks': { input: () => ({}), allowed: EVERYBODY },
  'session.end-desk': { input: () => ({ deskId: deskId || 'none' }), prepare: sitDown, allowed: ['officer-tan'] },
  'session.end-all-desks': { input: () => ({}), allowed: EVERYBODY },
}
