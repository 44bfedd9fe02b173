import { openTown, type Town } from './open-town'
import type { PersonAtScreen } from './person-at-screen'

/** A town in which a lamp can be brought to the street's desk, as every test of a method begins. */
export async function openHandlingTown() {
  const town = await openTown()

  /** Raised by 陈桂芳, passed up by the community: the street has it. */
  async function atStreet(text: string): Promise<string> {
    const place = {
      ...{ communityCode: '440112001010', address: '荔园小区3栋楼下' },
      point: { latitude: 23.105, longitude: 113.445 },
    }
    const lamp = { category: 'environment', text, demands: ['请修好路灯'], place, photos: [] }
    const { caseId } = await town.call<{ caseId: string }>('resident-chen', 'case.submit-case', lamp)
    await town.call('worker-li', 'case.return-case', { caseId, reason: '路灯归街道管' })
    return caseId
  }

  /** The person's page of a case, with its actions. */
  async function openCase(persona: string, caseId: string, viewport?: { width: number; height: number }) {
    const person = await town.arrive(persona, viewport)
    await person.goto(`/packages/desk/handle/index?caseId=${caseId}`)
    await person.see('经过')
    return person
  }

  async function confirm(caseId: string): Promise<void> {
    const chen = await town.arrive('resident-chen')
    await chen.goto(`/pages/case-detail/index?caseId=${caseId}`)
    await chen.tap('#confirm-satisfied')
    await chen.see('已办结,您评价满意')
  }
  return { ...town, atStreet, openCase, confirm }
}
export type HandlingTown = Town & Awaited<ReturnType<typeof openHandlingTown>>

/** Fills the dispatch form for 荔园社区 by a method; it is not sent yet. */
export async function fillDispatch(desk: PersonAtScreen, method: string): Promise<void> {
  await desk.tap('#dispatch-open')
  await desk.tap(`#dispatch-method-${method}`)
  await desk.tap('#dispatch-office-440112001010')
  await desk.type('#dispatch-words', '请尽快办好,办好告诉居民')
}

/** Taken on by 李敏 and answered point by point; `sent` when the button lets it go. */
export async function fillAnswer(worker: PersonAtScreen): Promise<void> {
  await worker.type('#answer-d1', '路灯已经修好,换了新灯头')
}
