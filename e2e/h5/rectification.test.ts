import { addDays, districtDay } from '../../contract/district-time'
import { mondayOf } from '../../contract/project/weeks'
import { idOf } from '../../local/testing/build-list'
import { DESK, openTown, type Town } from './open-town'

const LIST = '01JDA0000000000000000000L1'
const PROJECT = '01JDA0000000000000000000P1'
const STREET = 'dispatcher-huangpu'

/** A list from its draft to its end, and the project that it belongs to. The steps build on each other. */
describe('a rectification list at the screen', () => {
  let town: Town
  const thisWeek = mondayOf(districtDay(new Date()))
  const dueOn = addDays(thisWeek, 18)

  beforeAll(async () => {
    town = await openTown()
    await town.call('admin-huangpu', 'project.save-project', {
      ...{ projectId: PROJECT, office: '440112001', title: '荔园小区电梯整体更新', kind: 'livelihood' },
      ...{ words: '十二部老电梯两年内全部换新,换的时候不停用整栋楼。', sponsorId: idOf('leader-ma') },
      milestones: [
        { title: '摸清十二部电梯的情况', dueOn: addDays(thisWeek, 8) },
        { title: '第一批四部换好', dueOn: addDays(thisWeek, 60) },
      ],
    })
    await town.call(STREET, 'project.save-list', {
      ...{ listId: LIST, office: '440112001', title: '荔园小区电梯整改' },
      origin: { kind: 'project', id: PROJECT },
      items: [{ title: '3栋电梯三天两头停', measures: '查清原因,换坏的控制板,装监测', dueOn, weeks: [] }],
    })
  })
  afterAll(() => town?.close())

  test('the draft says what it lacks, and starts once one person answers and every week has its step', async () => {
    const zheng = await town.arrive(STREET, DESK)
    await zheng.goto(`/packages/project/list/index?listId=${LIST}`)
    await zheng.see('第1项还没有选责任人')
    await zheng.shot('list-draft-desk')
    await zheng.tap('#list-edit')
    await zheng.tap('#item-0-who-open')
    await zheng.tap('#item-0-who-office-440112001010')
    await zheng.tap(`#item-0-who-person-${idOf('worker-li')}`)
    await zheng.see('李敏')
    for (const [at, words] of ['请维保单位查清原因', '换坏的控制板', '装监测,请住户来看'].entries()) {
      await zheng.type(`#item-0-week-${addDays(thisWeek, at * 7)}`, words)
    }
    await zheng.shot('list-edit-desk')
    await zheng.tap('#list-save')
    await zheng.tap('#list-start')
    await zheng.see('责任人:李敏(荔园社区)')
    await zheng.shot('list-running-desk')
  })

  test('who answers for it finds this week among today’s work, and writes it without a signal', async () => {
    const li = await town.arrive('worker-li')
    await li.goto('/packages/member/work/index')
    await li.see('这一周还没写进展')
    await li.shot('work-today')
    await li.tap(`#items-mine-${LIST}-1`)
    await li.see('请维保单位查清原因')
    await li.context.setOffline(true)
    await li.type('#item-report-words', '维保单位来过,是控制板老化')
    await li.shot('item-report-phone')
    await li.tap('#item-report-submit')
    await li.see('已存在手机里,有信号时自动送出')
    await li.context.setOffline(false)
    await li.see('3周里写了1周')
    await li.see('维保单位来过,是控制板老化')
    await li.shot('item-phone')
  })

  test('two weeks without a word show, and have come up to the district', async () => {
    await town.advance(21 * 24 * 60)
    const ma = await town.arrive('leader-ma')
    await ma.goto('/packages/project/lists/index')
    await ma.tap('#list-shelf-risen')
    await ma.see('已经连着漏了2周没写进展')
    await ma.shot('risen-phone')
  })

  test('handed in, verified by somebody else; the list is done and the project shows it', async () => {
    await town.call('worker-li', 'project.hand-in-item', { itemId: `${LIST}-1`, words: '换了控制板,十天没停过' })
    const zhong = await town.arrive('dispatcher-zhong')
    await zhong.goto(`/packages/project/item/index?itemId=${LIST}-1`)
    await zhong.tap('#item-verify-open')
    await zhong.tap('#item-verify-submit')
    await zhong.see('已销号')
    await zhong.goto(`/packages/project/view/index?projectId=${PROJECT}`)
    await zhong.see('整改清单:荔园小区电梯整改')
    await zhong.see('已完成')
    await zhong.see('摸清十二部电梯的情况')
    await zhong.shot('project-phone')
  })

  test('a milestone is reached, late as it is', async () => {
    const xu = await town.arrive('admin-huangpu', DESK)
    await xu.goto(`/packages/project/view/index?projectId=${PROJECT}`)
    await xu.tap('#mark-m1-open')
    await xu.type('#mark-m1-words', '十二部都查过,四部要先换')
    await xu.tap('#mark-m1-submit')
    await xu.see(/达到,比.*晚/)
    await xu.shot('project-desk')
    await xu.goto('/packages/project/keep/index')
    await xu.see('还没写:项目名称')
    await xu.shot('project-keep-desk')
  })

  test('no page ran into an error', () => expect(town.faults()).toEqual([]))
})
