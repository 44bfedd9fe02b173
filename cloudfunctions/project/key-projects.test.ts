import { ulid } from 'ulid'
import type { InputOf } from '../../contract/operations'
import { draftList, HUANGPU, idOf } from '../../local/testing/build-list'
import { codeOf, type District, openDistrict, raise } from '../../local/testing/open-district'

let district: District
beforeEach(async () => {
  district = await openDistrict()
})

const said = {
  ...{ title: '文冲旧改', kind: 'demolition' as const, words: '签约、搬迁、开工', office: HUANGPU },
  sponsorId: idOf('leader-ma'),
  milestones: [
    { title: '签约过半', dueOn: '2026-03-31' },
    { title: '全部搬迁', dueOn: '2026-06-30' },
  ],
}
const save = (change: Partial<InputOf<'project.save-project'>> = {}, persona = 'admin-huangpu') =>
  district.tryAs(persona, 'project.save-project', { projectId: ulid(), ...said, ...change })
async function begun() {
  const projectId = ulid()
  await save({ projectId })
  return projectId
}
const view = (projectId: string, persona = 'admin-huangpu') =>
  district.as(persona, 'project.view-project', { projectId })
const marksOf = async (projectId: string) => {
  const { marks } = await view(projectId)
  return marks.map(({ id, title, dueOn }) => ({ id, title, dueOn }))
}

describe('a key project', () => {
  test('has a leader who answers for it, and is seen by its office and those above', async () => {
    const projectId = await begun()
    expect(codeOf(await save({ sponsorId: idOf('worker-li') }))).toBe('not_a_leader')
    for (const [persona, show] of [
      ['admin-huangpu', 'running'],
      ['leader-ma', 'sponsored'],
      ['auditor-gu', 'running'],
    ]) {
      const { projects } = await district.as(persona!, 'project.list-projects', { show: show as 'running' })
      expect(projects).toMatchObject([{ projectId, sponsorName: '马国良', next: { title: '签约过半' } }])
    }
    expect((await district.as('dispatcher-hongshan', 'project.list-projects', {})).projects).toEqual([])
  })

  test('a milestone is reached with how; one whose day is over shows, and its sponsor is told once', async () => {
    const projectId = await begun()
    district.ports.clock.set('2026-04-01T08:00:00+08:00')
    await district.tick()
    await district.tick()
    const told = async (persona: string) =>
      (await district.as(persona, 'notify.list-messages', {})).messages.map(({ text }) => text)
    expect(await told('leader-ma')).toEqual(['挂点项目《文冲旧改》的节点“签约过半”过了日子还没有达到'])
    expect((await view(projectId)).marks[0]).toMatchObject({ state: 'missed' })
    const mark = { projectId, milestoneId: 'm1', words: '签了六成', photos: [] }
    await district.as('admin-huangpu', 'project.mark-milestone', mark)
    expect((await view(projectId)).marks[0]).toMatchObject({ state: 'reached', late: true, reachedOn: '2026-04-01' })
    expect(codeOf(await district.tryAs('admin-huangpu', 'project.mark-milestone', mark))).toBe('project_moved_on')
  })

  test('a day is put off by its sponsor or the level above, never by who does the work', async () => {
    const projectId = await begun()
    const marks = await marksOf(projectId)
    const later = { projectId, milestones: marks.map((mark) => ({ ...mark, dueOn: '2026-07-31' })) }
    expect(codeOf(await save(later))).toBe('milestone_fixed')
    expect(codeOf(await save({ projectId, milestones: marks.slice(1) }))).toBe('milestone_fixed')
    expect(codeOf(await save(later, 'leader-ma'))).toBe('ok')
    const sooner = { projectId, milestones: marks.map((mark) => ({ ...mark, dueOn: '2026-03-20' })) }
    expect(codeOf(await save(sooner))).toBe('ok')
  })

  test('is done with every milestone reached, and given up by its sponsor alone', async () => {
    const projectId = await begun()
    const close = (as: 'done' | 'stopped', persona: string) =>
      district.tryAs(persona, 'project.close-project', { projectId, as, words: '说明' })
    expect(codeOf(await close('done', 'admin-huangpu'))).toBe('project_lacks')
    expect(codeOf(await close('stopped', 'admin-huangpu'))).toBe('forbidden')
    for (const milestoneId of ['m1', 'm2']) {
      const mark = { projectId, milestoneId, words: '达到了', photos: [] }
      await district.as('admin-huangpu', 'project.mark-milestone', mark)
    }
    expect(codeOf(await close('done', 'admin-huangpu'))).toBe('ok')
    expect(codeOf(await close('stopped', 'leader-ma'))).toBe('project_moved_on')
  })
})

describe('what hangs on it', () => {
  test('cases of its area by hand, lists and tasks that grew from it by themselves; a case shows its projects', async () => {
    const projectId = await begun()
    const caseId = await raise(district)
    const link = { projectId, kind: 'case' as const, id: caseId }
    await district.as('admin-huangpu', 'project.link-to-project', link)
    await district.as('admin-huangpu', 'project.link-to-project', link)
    const listId = await draftList(district, { origin: { kind: 'project', id: projectId } })
    const { taskId } = await district.as('admin-huangpu', 'task.issue-task', {
      ...{ title: '入户签约', words: '挨户谈', doneWhen: '都谈过', dueOn: '2026-03-20', from: HUANGPU },
      ...{ to: ['440112001010'], origin: { kind: 'project' as const, id: projectId } },
    })
    const { links } = await view(projectId)
    expect(links.map(({ kind, id, removable }) => [kind, id, removable])).toEqual([
      ['case', caseId, true],
      ['list', listId, false],
      ['task', taskId, false],
    ])
    expect(links[0]!.title).toBe(`环境保护诉求 ${caseId}`)
    expect(JSON.stringify(links)).not.toContain('陈桂芳')
    const linked = await district.as('dispatcher-huangpu', 'project.list-linked', { kind: 'case', id: caseId })
    expect(linked.projects).toMatchObject([{ projectId }])
    await district.as('admin-huangpu', 'project.unlink-from-project', link)
    expect((await view(projectId)).links).toHaveLength(2)
  })

  test('nothing from elsewhere, and nothing that is not there', async () => {
    const projectId = await begun()
    const place = { communityCode: '440112002004', address: '红山街道' }
    const id = await raise(district, { place }, 'resident-liang')
    const link = (id: string) =>
      district.tryAs('admin-huangpu', 'project.link-to-project', { projectId, kind: 'case', id })
    expect(codeOf(await link(id))).toBe('link_out_of_reach')
    expect(codeOf(await link('26030200000000'))).toBe('not_found')
    const task = {
      title: '入户谈话',
      words: '挨户谈',
      doneWhen: '都谈过',
      dueOn: '2026-03-20',
      from: HUANGPU,
      to: ['440112001010'],
    }
    const origin = { kind: 'project' as const, id: 'nowhere' }
    expect(codeOf(await district.tryAs('admin-huangpu', 'task.issue-task', { ...task, origin }))).toBe('not_found')
  })
})

describe('主动办: a long-standing hard problem', () => {
  test('its plan becomes a draft list of the office that drew it up, to be brought down to one person and to weeks', async () => {
    const caseId = await raise(district)
    await district.as('worker-li', 'case.take-on-case', { caseId })
    await district.as('worker-li', 'case.return-case', { caseId, reason: '老问题,社区解决不了' })
    const plan = [{ measure: '更换整条线路', responsible: '郑海涛', by: '2026-03-27' }]
    const dispatch = { caseId, method: 'proactive' as const, office: '440112001010', words: '年年坏,这次改彻底' }
    await district.as('dispatcher-huangpu', 'case.dispatch-case', { ...dispatch, sponsorId: idOf('leader-ma'), plan })
    await district.tick()
    const linked = await district.as('dispatcher-huangpu', 'project.list-linked', { kind: 'case', id: caseId })
    expect(linked.lists).toMatchObject([{ state: 'draft', items: 1 }])
    const list = await district.as('dispatcher-huangpu', 'project.view-list', { listId: linked.lists[0]!.listId })
    expect(list).toMatchObject({ sponsorName: '马国良', draft: [{ measures: '更换整条线路', hint: '郑海涛' }] })
  })
})
