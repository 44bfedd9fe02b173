import type { District } from '../open-district'
import { putRoster } from '../put-roster'
import { type AllowedPart, EVERYBODY } from './who'

const COMMUNITY = '440112001010'
/** 荔园社区's admins are its street's and the district's; another street's are strangers to it. */
const KEEPERS = ['admin-huangpu', 'admin-district']
const ADMINS = EVERYBODY.filter((persona) => persona.startsWith('admin'))

let taps = 0
/** Each time a number that is in no roster yet. */
const someone = () => {
  taps += 1
  return {
    name: '李小梅',
    phone: `139${String(10_000_000 + taps)}`,
    office: COMMUNITY,
    role: 'community_worker' as const,
  }
}
let appointmentId = ''
const added = async (district: District) => {
  appointmentId = (await district.as('admin-huangpu', 'staff.add-person', someone())).appointmentId
}
let phoneCode = ''
const tapped = async ({ ports }: District) => {
  phoneCode = `tap-${++taps}`
  ports.phoneNumbers.codes.set(phoneCode, { number: someone().phone })
}
let fileId = ''
const uploaded = (persona: string) => async (district: District) => {
  const { name, phone } = someone()
  fileId = await putRoster(district, persona, [[name, phone, '黄埔街道荔园社区', '社区工作者']])
}

/** Whoever is an admin keeps the people of the own office and below; what a code gives is asked of everybody alike. */
export const STAFF_CALLS: AllowedPart = {
  'staff.list-offices': { input: () => ({}), allowed: ADMINS },
  'staff.list-people': { input: () => ({ office: COMMUNITY }), allowed: KEEPERS },
  'staff.add-person': { input: someone, allowed: KEEPERS },
  'staff.invite': { input: () => ({ appointmentId: appointmentId || 'none' }), prepare: added, allowed: KEEPERS },
  'staff.invite-several': {
    input: () => ({ appointmentIds: [appointmentId || 'none'] }),
    ...{ prepare: added, allowed: KEEPERS },
  },
  'staff.end-role': {
    input: () => ({ appointmentId: appointmentId || 'none', reason: '调到别处' }),
    ...{ prepare: added, allowed: KEEPERS },
  },
  // A table is read by whoever uploaded it, and no other admin.
  'staff.check-roster': {
    input: () => ({ fileId: fileId || 'f_none' }),
    prepare: uploaded('admin-huangpu'),
    allowed: ['admin-huangpu'],
  },
  'staff.import-roster': {
    input: () => ({ fileId: fileId || 'f_none' }),
    prepare: uploaded('admin-huangpu'),
    allowed: ['admin-huangpu'],
  },
  'staff.make-roster-template': { input: () => ({}), allowed: ADMINS },
  'staff.view-my-roles': { input: () => ({}), allowed: EVERYBODY },
  'staff.set-invitation-days': { input: () => ({ days: 5 }), allowed: ['admin-district'] },
  // Refused for its code it is an answer: nobody here holds a right one.
  'staff.bind': { input: () => ({ code: '123456789012', phoneCode }), prepare: tapped, allowed: EVERYBODY },
}
