import { ulid } from 'ulid'
import { addDays } from '../../contract/district-time'
import type { InputOf } from '../../contract/operations'
import { personIdOf } from '../../platform/person-id'
import { openidOf } from '../seeds/persons'
import type { District as WholeDistrict } from './open-district'

/** Whatever cloud the calls go to. */
type District = Pick<WholeDistrict, 'as'>

export const HUANGPU = '440112001'
export const idOf = (persona: string) => personIdOf(openidOf(persona))
type Line = NonNullable<InputOf<'project.save-list'>['items']>[number]

/** Three weeks from a Monday, which 李敏 of 荔园社区 answers for. */
export const repairLiftFrom = (monday: string): Line => ({
  title: '荔园小区电梯常停',
  measures: '查清原因,换坏件,装监测',
  responsibleId: idOf('worker-li'),
  dueOn: addDays(monday, 18),
  weeks: [
    { week: monday, words: '请维保单位查清原因' },
    { week: addDays(monday, 7), words: '换坏件' },
    { week: addDays(monday, 14), words: '装监测,请居民来看' },
  ],
})
/** From the Monday that the tests' clock stands at. */
export const repairLift = repairLiftFrom('2026-03-02')

/** A draft of 黄埔街道, as its dispatcher 郑海涛 writes it. */
export async function draftList(district: District, change: Partial<InputOf<'project.save-list'>> = {}) {
  const input = { listId: ulid(), office: HUANGPU, title: '电梯整改', items: [repairLift], ...change }
  return (await district.as('dispatcher-huangpu', 'project.save-list', input)).listId
}

/** The same, begun; the id of its first item. */
export async function startedItem(district: District, change: Partial<Line> = {}) {
  const listId = await draftList(district, { items: [{ ...repairLift, ...change }] })
  await district.as('dispatcher-huangpu', 'project.start-list', { listId })
  return `${listId}-1`
}
