import { isDeepStrictEqual } from 'node:util'
import { ulid } from 'ulid'
import type { InputOf, OperationName } from '../../contract/operations'
import type { Entry } from '../../records/case'
import type { EventKind } from '../../records/event'
import { type Call, callUntilAnswered, type Doors } from './call-until-answered'

/** Of all kinds, as a community hears them; what is alike is found by a timer that has to look at each pair. */
const MATTERS: [InputOf<'case.submit-case'>['category'], string][] = [
  ['environment', '楼下路灯坏了三天,晚上看不见路'],
  ['transport', '路口的斑马线磨没了,过马路不安全'],
  ['food_safety', '菜市场东边的摊位缺斤短两'],
  ['medical_care', '社区医院下午挂不到号'],
  ['education', '幼儿园门口接送时堵得厉害'],
  ['other', '电梯里总有电动车,住户很担心'],
]

function raiseInput(number: number): InputOf<'case.submit-case'> {
  const [category, text] = MATTERS[number % MATTERS.length]!
  const place = { communityCode: '440112001010', address: `荔园小区${number}栋` }
  return { category, text, demands: ['请尽快处理'], place }
}

interface Step {
  by: 'resident' | 'worker'
  operation: OperationName
  input: (caseId: string, number: number) => unknown
  /** What the log and the case hold of it afterwards, once. */
  event: EventKind
  entry?: Entry['kind']
}

/** A case from the first word to the resident's last. */
export const STEPS: Step[] = [
  {
    ...{ by: 'resident', operation: 'case.submit-case', event: 'case.raised', entry: 'raised' },
    input: (_, number) => raiseInput(number),
  },
  { by: 'worker', operation: 'case.take-on-case', input: (caseId) => ({ caseId }), event: 'case.taken_on' },
  {
    ...{ by: 'worker', operation: 'case.ask-more', event: 'case.more_asked', entry: 'question' },
    input: (caseId) => ({ caseId, question: '请说具体一点' }),
  },
  {
    ...{ by: 'resident', operation: 'case.add-more', event: 'case.more_added', entry: 'supplement' },
    input: (caseId) => ({ caseId, text: '东门左边那里' }),
  },
  {
    ...{ by: 'worker', operation: 'case.answer-case', event: 'case.answered', entry: 'answer' },
    input: (caseId) => ({ caseId, points: [{ demandId: 'd1', text: '已经处理好了' }] }),
  },
  {
    ...{ by: 'resident', operation: 'case.confirm-answer', event: 'case.confirmed', entry: 'confirmation' },
    input: (caseId) => ({ caseId, rating: 'satisfied', comment: '谢谢' }),
  },
]

/** A call that was acknowledged, with what has to be found of it. */
export interface Acknowledged {
  requestId: string
  caseId: string
  event: EventKind
  entry?: Entry['kind']
}

/** One resident's calls. */
export interface Load {
  doors: Doors
  tokens: { resident: string; worker: string }
  acknowledged: Acknowledged[]
  lives: number
  /** Consents that were acknowledged; each is one message through WeChat. */
  consents: number
  /** The door of the first call; half of the residents begin at each. */
  first: number
  calls: number
  /** Calls that were sent to both doors at once, as a proxy does that has waited too long. */
  twins: number
  /** Calls that were refused, or whose twins were answered differently. */
  refused: string[]
}

/** Every so many calls go to both doors at once. */
const EVERY_TWIN = 8
/** A resident agrees to a message with every so many cases: a budget holds ten at most. */
const EVERY_CONSENT = 4

/** One resident raises one case and sees it through; the doors take turns. */
export async function liveCase(load: Load): Promise<void> {
  const number = load.lives++
  if (number % EVERY_CONSENT === 0) await consent(load)
  let caseId = ''
  for (const { by, operation, input, event, entry } of STEPS) {
    const requestId = ulid()
    const data = await send(load, by, { operation, input: input(caseId, number), requestId })
    if (!data) return
    caseId = (data as { caseId: string }).caseId
    load.acknowledged.push({ requestId, caseId, event, ...(entry ? { entry } : {}) })
  }
}

async function consent(load: Load): Promise<void> {
  const input = { said: [{ template: 'case_progress', word: 'accept' }] }
  if (await send(load, 'resident', { operation: 'notify.keep-consents', input, requestId: ulid() })) load.consents += 1
}

/** The data of an acknowledged call; nothing where it was refused, which is kept. */
async function send(load: Load, by: 'resident' | 'worker', call: Call): Promise<unknown> {
  const number = load.calls++
  const ask = (door: number) => callUntilAnswered(load.doors, door, load.tokens[by], call)
  const isTwin = number % EVERY_TWIN === EVERY_TWIN - 1
  if (isTwin) load.twins += 1
  const [reply, twin] = await Promise.all(isTwin ? [ask(0), ask(1)] : [ask((load.first + number) % 2)])
  if (twin && !isDeepStrictEqual(reply, twin)) {
    load.refused.push(`${call.operation}: twins were answered ${JSON.stringify(reply)} and ${JSON.stringify(twin)}`)
  } else if (!reply.ok) load.refused.push(`${call.operation}: ${reply.error.code}`)
  if (reply.ok) return reply.data
  return twin?.ok ? twin.data : undefined
}
