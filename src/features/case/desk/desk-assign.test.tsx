import { at, isThere, tap } from '../../../testing/at-screen'
import { buildLine } from '../../../testing/build-line'
import { answer, backend } from '../../../testing/stand-in-backend'
import { one, openDesk, setUpDesk, two } from './testing/open-desk'

jest.mock('../../../api/send', () => require('../../../testing/stand-in-backend').door)
beforeEach(setUpDesk)

const refused = { caseId: '26112000000002', reason: '这件诉求已经办结,不用再分派。' }
const sent = () =>
  backend.arrived.filter(({ operation }) => operation === 'case.assign-cases').map(({ input }) => input)
beforeEach(() => {
  answer('case.list-choices', () => ({
    ...{ offices: [], departments: [], leaders: [], limits: [] },
    colleagues: [
      { id: 'zheng', name: '郑海涛' },
      { id: 'zhong', name: '钟慧玲' },
    ],
  }))
  answer('case.assign-cases', () => ({ assigned: [one], refused: [refused] }))
})

test('several go to one colleague; what was refused is said with its words and why', async () => {
  await openDesk()
  await tap(`mark-${one}`)
  await tap(`mark-${two}`)
  await tap('bulk-assign')
  await tap('assign-zhong')
  await tap('assign-submit')
  expect(sent()).toEqual([{ caseIds: [one, two], personId: 'zhong' }])
  expect(at('assign-result').textContent).toContain('1件分派给了钟慧玲')
  expect(at('assign-result').textContent).toContain(`第2盏路灯坏了${refused.reason}`)
  expect(isThere('bulk-bar')).toBe(false)
  await tap('assign-read')
  expect(isThere('assign-result')).toBe(false)
})

test('nobody is chosen beforehand, and nothing is sent until somebody is', async () => {
  await openDesk()
  await tap(`mark-${one}`)
  await tap('bulk-assign')
  await tap('assign-submit')
  expect(at('assign-submit').textContent).toBe('请先选一个人')
  expect(sent()).toEqual([])
})

test('without a network the marks and the choice stay, and it goes out with the next tap', async () => {
  await openDesk()
  await tap(`mark-${one}`)
  await tap('bulk-assign')
  await tap('assign-zhong')
  backend.online = false
  await tap('assign-submit')
  expect(at('bulk-bar').textContent).toContain('没有网络')
  backend.online = true
  await tap('assign-submit')
  expect(sent()).toHaveLength(1)
  expect(isThere('assign-result')).toBe(true)
})

test('all of the list are marked at once, and none again', async () => {
  await openDesk()
  await tap(`mark-${one}`)
  await tap('bulk-all')
  expect(at('bulk-bar').textContent).toContain('选了3件')
  await tap('bulk-none')
  expect(isThere('bulk-bar')).toBe(false)
})

test('one more than fifty is not marked, and that is said', async () => {
  const many = Array.from({ length: 51 }, (_, number) => buildLine(number))
  answer('case.list-inbox', () => ({ offices: [], cases: many }))
  await openDesk()
  await tap(`mark-${many[0]!.id}`)
  await tap('bulk-all')
  await tap(`mark-${many[50]!.id}`)
  expect(at('bulk-bar').textContent).toContain('选了50件。一次最多50件')
})
