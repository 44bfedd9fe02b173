import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { createLocalFiles, type LocalFiles } from './local-files'

const made = { name: '诉求.xlsx', contentType: 'application/vnd.ms-excel' }
let folder: string
let files: LocalFiles
let hours: number

beforeEach(async () => {
  hours = 0
  folder = await mkdtemp(join(tmpdir(), 'files-'))
  files = createLocalFiles(folder, Buffer.alloc(32, 7), () => new Date(1_800_000_000_000 + hours * 3600_000))
})
afterEach(() => rm(folder, { recursive: true }))

async function addressOf(fileId: string) {
  const [address = ''] = await files.addresses([fileId])
  const { searchParams } = new URL(address, 'http://here')
  return [searchParams.get('until') ?? '', searchParams.get('signature') ?? ''] as const
}

describe('a file made for downloading', () => {
  test('opens under its name for an hour and not longer', async () => {
    const id = await files.save(Readable.from(['内容']), made)
    const [until, signature] = await addressOf(id)
    const opened = await files.open(id, until, signature)
    expect(opened?.name).toBe('诉求.xlsx')
    expect(await text(opened!.stream)).toBe('内容')
    hours = 1.01
    expect(await files.open(id, until, signature)).toBeUndefined()
  })

  test('does not open with the address of another file, and is no photo', async () => {
    const [one, other] = [await files.save(Readable.from(['a']), made), await files.save(Readable.from(['b']), made)]
    expect(await files.open(one, ...(await addressOf(other)))).toBeUndefined()
    expect(await files.inspect(one)).toBeUndefined()
  })

  test('is taken away when its day is over, with what was known of it', async () => {
    const id = await files.save(Readable.from(['a']), made)
    await files.remove([id])
    expect(await readdir(folder)).toEqual([])
  })

  test('that a stop cut off in its writing is swept away after a day, and what is whole is not', async () => {
    const [half, whole] = [await files.save(Readable.from(['a']), made), await files.save(Readable.from(['b']), made)]
    await rm(join(folder, `${half}.json`))
    hours = 23
    expect(await files.sweep()).toBe(0)
    hours = 25
    expect(await files.sweep()).toBe(1)
    expect((await readdir(folder)).sort()).toEqual([whole, `${whole}.json`])
  })

  test('leaves nothing behind when its making fails', async () => {
    const broken = new Readable({ read: () => broken.destroy(new Error('cut off')) })
    await expect(files.save(broken, made)).rejects.toThrow('cut off')
    expect(await readdir(folder)).toEqual([])
  })
})

describe('an uploaded photo', () => {
  const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')

  test('that is taken away is gone with what was known of it, and once more is no fault', async () => {
    const id = (await files.keep(PNG, 'p1', 'photo')) ?? ''
    expect(await files.inspect(id)).toMatchObject({ uploadedBy: 'p1' })
    await files.remove([id, '../../etc/passwd'])
    await files.remove([id])
    expect([await files.inspect(id), await readdir(folder)]).toEqual([undefined, []])
  })

  test('is among those of before an instant, by when it came', async () => {
    const id = await files.keep(PNG, 'p1', 'photo')
    await files.save(Readable.from(['a']), made)
    const at = (hour: number) => new Date(1_800_000_000_000 + hour * 3600_000)
    expect(await files.uploadedBefore(at(1))).toEqual([id])
    expect(await files.uploadedBefore(at(-1))).toEqual([])
  })
})
