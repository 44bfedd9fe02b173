import { ulid } from 'ulid'
import type { InputOf } from '../../contract/operations'
import { personIdOf } from '../../platform/person-id'
import { openidOf } from '../seeds/persons'
import type { District } from './open-district'

export const HUANGPU = '440112001'
export const idOf = (persona: string) => personIdOf(openidOf(persona))
type Line = NonNullable<InputOf<'project.save-list'>['items']>[number]

/** Three weeks from Monday 2 March 2026, which 李敏 of 荔园社区 answers for. */
export const repairLift: Line = {
  title: '荔园小区电梯常停',
  measures: '查清原因,换坏件,装监测',
  responsibleId: idOf('worker-li'),
  dueOn: '2026-03-20',
  weeks: [
    { week: '2026-03-02', words: '请维保单位查清原因' },
    { week: '2026-03-09', words: '换坏件' },
    { week: '2026-03-16', words: '装监测,请居民来看' },
  ],
}

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
