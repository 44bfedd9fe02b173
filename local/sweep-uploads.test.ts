import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileKey } from '../platform/file-key'
import { fileClaims } from '../records/file-claim'
import { createLocalFiles } from './local-files'
import { sweepUploads } from './sweep-uploads'
import { openDistrict } from './testing/open-district'

const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')

test('what was uploaded and came into no record is taken away after a week; what is in use stays, however old', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'uploads-'))
  try {
    const { ports, store } = await openDistrict()
    const files = createLocalFiles(folder, Buffer.alloc(32, 7), ports.clock.now)
    const job = sweepUploads(files)
    const [used, unused] = [(await files.keep(PNG, 'p', 'photo')) ?? '', (await files.keep(PNG, 'p', 'photo')) ?? '']
    const claim = { owner: 'p', subject: 'case:C', contentType: 'image/png', bytes: PNG.length, at: '' }
    await store.transact((tx) => tx.insert(fileClaims, { id: fileKey(used), fileId: used, ...claim }))
    const after = async (days: number) => {
      ports.clock.advance(days * 24)
      await job.run({ ...ports, files })
      return Promise.all([used, unused].map(async (id) => (await files.inspect(id)) !== undefined))
    }
    expect(await after(6)).toEqual([true, true])
    expect(await after(2)).toEqual([true, false])
    expect(await after(400)).toEqual([true, false])
    expect(await job.run({ ...ports, files })).toBe(0)
  } finally {
    await rm(folder, { recursive: true })
  }
})
