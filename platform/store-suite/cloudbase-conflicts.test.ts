import { setTimeout as sleep } from 'node:timers/promises'
import { officeTallies } from '../../records/office-tally'
import { workingDays } from '../../records/working-day'
import { Contention, type Store } from '../ports/store'
import { type CloudbaseEndpoint, startCloudbaseEndpoint } from '../wechat/endpoint/start-cloudbase-endpoint'
import { openCloudbaseStore } from '../wechat/store/open-cloudbase-store'
import { addOne, day, insertDays, tally } from './make-documents'

let endpoint: CloudbaseEndpoint
let store: Store
const open = async (options?: { transactionMs: number }) => {
  endpoint = await startCloudbaseEndpoint(options)
  Object.assign(process.env, endpoint.environment)
  store = openCloudbaseStore({ env: 'test-env', serviceUrl: endpoint.url, ...endpoint.credentials }).store
}
beforeEach(() => open())
afterEach(async () => {
  expect(endpoint.openTransactions()).toBe(0)
  await endpoint.close()
})

describe('a conflict on CloudBase', () => {
  test.each([['start'], ['read'], ['write'], ['commit']] as const)(
    'at the %s is tried again, and leaves no transaction open',
    async (step) => {
      endpoint.conflictAt(step, 2)
      const ran = await addOne(store, 'one')
      expect(await store.get(officeTallies, 'one')).toMatchObject({ raised: 1, version: 1 })
      expect(endpoint.calls('database.startTransaction')).toBe(3)
      expect(ran).toBe(step === 'start' ? 1 : 3)
    },
  )

  test('that never ends is told as contention, after a bounded number of tries', async () => {
    endpoint.conflictAt('commit', 1000)
    await expect(addOne(store, 'one')).rejects.toThrow(Contention)
    expect(endpoint.calls('database.commitTransaction')).toBe(10)
    expect(endpoint.calls('database.abortTransaction')).toBe(10)
  })

  test('with a document that was read and then changed by another is found at the write', async () => {
    await addOne(store, 'one')
    let ran = 0
    await store.transact(async (tx) => {
      ran += 1
      const read = await tx.get(officeTallies, 'one')
      if (ran === 1) await Promise.all([addOneElsewhere()])
      if (read) await tx.put(officeTallies, { ...read, raised: read.raised * 10 })
    })
    expect(ran).toBe(2)
    expect(await store.get(officeTallies, 'one')).toMatchObject({ raised: 20, version: 3 })
  })

  /** Another runtime, which knows nothing of this one's transaction. */
  const other = () => openCloudbaseStore({ env: 'test-env', serviceUrl: endpoint.url, ...endpoint.credentials }).store
  let work: Promise<unknown> = Promise.resolve()
  let begin: () => void = () => undefined
  beforeEach(() => {
    const begun = new Promise<void>((resolve) => {
      begin = resolve
    })
    work = begun.then(() => addOne(other(), 'one'))
  })
  const addOneElsewhere = () => {
    begin()
    return work
  }
})

describe('a transaction on CloudBase', () => {
  test('that outlives its time is begun again', async () => {
    await endpoint.close()
    await open({ transactionMs: 60 })
    let ran = 0
    await store.transact(async (tx) => {
      ran += 1
      await tx.get(officeTallies, 'slow')
      if (ran === 1) await sleep(120)
      await tx.insert(officeTallies, tally('slow'))
    })
    expect(ran).toBe(2)
    expect(await store.get(officeTallies, 'slow')).toMatchObject({ version: 1 })
  })

  test('reads nothing from the server that it has read or written itself', async () => {
    await insertDays(store, day('d1'))
    const before = endpoint.calls('database.getDocument')
    await store.transact(async (tx) => {
      await tx.get(workingDays, 'd1')
      await tx.get(workingDays, 'd1')
      await tx.insert(workingDays, day('d2'))
      await tx.get(workingDays, 'd2')
    })
    expect(endpoint.calls('database.getDocument') - before).toBe(1)
  })

  test('in a collection that was never made fails by its name and is rolled back', async () => {
    const nowhere = { ...workingDays, name: 'nowhere' }
    await expect(store.transact((tx) => tx.insert(nowhere, day('d1')))).rejects.toThrow('nowhere')
  })

  test('signed with another key is refused', async () => {
    const { url } = endpoint
    const forged = openCloudbaseStore({ env: 'test-env', serviceUrl: url, secretId: 'test-id', secretKey: 'guessed' })
    await expect(forged.store.get(workingDays, 'd1')).rejects.toMatchObject({ code: 'SIGN_PARAM_INVALID' })
  })
})
