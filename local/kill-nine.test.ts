import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ulid } from 'ulid'
import { bothPoints, brokenLamp } from './testing/open-district'
import { type Spawned, spawnRuntime } from './testing/spawn-runtime'

let folder: string
let runtime: Spawned | undefined
/** By persona; a new folder has a new secret. */
const tokens = new Map<string, string>()
beforeEach(() => {
  tokens.clear()
  folder = mkdtempSync(join(tmpdir(), 'kill-nine-'))
})
afterEach(async () => {
  await runtime?.killHard()
  runtime = undefined
  rmSync(folder, { recursive: true, force: true })
})

interface Answer {
  ok: boolean
  data: { caseId: string; token: string; state: string; steps: { kind: string }[]; cases: object[] }
}
async function post(path: string, body: object, token = ''): Promise<Answer> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` }
  const reply = await fetch(`${runtime?.address}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
  return (await reply.json()) as Answer
}
async function call(persona: string, operation: string, input: object, requestId = ulid()): Promise<Answer> {
  if (!tokens.has(persona)) tokens.set(persona, (await post('/api/session/demo', { persona })).data.token)
  return post('/api/call', { operation, input, requestId }, tokens.get(persona))
}

describe('what was acknowledged is stored', () => {
  test('the loop survives kill -9 between any two steps, and a step sent again is done once', async () => {
    runtime = await spawnRuntime(folder)
    let caseId = ''
    const loop: [string, string, () => object][] = [
      ['resident-chen', 'case.submit-case', () => brokenLamp],
      ['worker-li', 'case.take-on-case', () => ({ caseId })],
      ['worker-li', 'case.ask-more', () => ({ caseId, question: '请问是哪一盏灯?' })],
      ['resident-chen', 'case.add-more', () => ({ caseId, text: '左边那盏' })],
      ['worker-li', 'case.answer-case', () => ({ caseId, points: bothPoints })],
      ['resident-chen', 'case.refuse-answer', () => ({ caseId, reason: '还是不亮' })],
      ['dispatcher-huangpu', 'case.take-on-case', () => ({ caseId })],
      ['dispatcher-huangpu', 'case.answer-case', () => ({ caseId, points: bothPoints })],
      ['resident-chen', 'case.confirm-answer', () => ({ caseId, rating: 'satisfied' })],
    ]
    for (const [persona, operation, input] of loop) {
      const requestId = ulid()
      const first = await call(persona, operation, input(), requestId)
      expect([operation, first.ok]).toEqual([operation, true])
      await runtime.killHard()
      runtime = await spawnRuntime(folder)
      // The phone never heard the reply, so it sends the same again.
      expect(await call(persona, operation, input(), requestId)).toEqual(first)
      caseId = first.data.caseId
    }
    const view = await call('resident-chen', 'case.view-case', { caseId })
    expect(view.data.state).toBe('confirmed')
    expect(view.data.steps).toHaveLength(loop.length)
    expect((await call('resident-chen', 'case.list-my-cases', {})).data.cases).toHaveLength(1)
  })

  test('a second process is kept out of the data folder with a sentence, and a killed one leaves no lock behind', async () => {
    runtime = await spawnRuntime(folder)
    await expect(spawnRuntime(folder)).rejects.toThrow(/数据文件夹.*正被另一个程序.*请先关掉/)
    await runtime.killHard()
    runtime = await spawnRuntime(folder)
    expect((await call('resident-chen', 'directory.view-me', {})).ok).toBe(true)
  })
})
