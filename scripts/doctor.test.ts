import { copyFileSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { requireBuilt } from '../e2e/weapp/harness/list-files'
import { FUNCTIONS } from './build-functions'
import { AFTERWARDS, examine, tell } from './doctor'
import { plannedCollections } from './wechat/cloud-plan'
import { CONFIG_FILE, ROOT, SAMPLE_FILE } from './wechat/config'
import { checkDatabase } from './wechat/doctor/check-database'
import { examinedFolder } from './wechat/testing/examined-folder'
import { sampleConfig } from './wechat/testing/filled-folder'

const { folder, said, withConfig, withFunction } = examinedFolder()

test('a filled-in sample is clean, and exits with 0', () => {
  const lines: string[] = []
  expect(tell(examine(folder(), ['notify']), (line) => lines.push(line))).toBe(0)
  expect(lines).toEqual(['检查完毕,可以上传。', AFTERWARDS])
})

test('what a function works without is not asked for, and may be given', () => {
  withFunction((of) => {
    of.environment.push('DESK_ORIGINS')
  })
  expect(said()).toEqual(['检查完毕,可以上传。', AFTERWARDS])
  withConfig((of) =>
    Object.assign(of.environment, { DESK_ORIGINS: 'https://desk.example.gov.cn,https://desk2.example.gov.cn' }),
  )
  expect(said()).toEqual(['检查完毕,可以上传。', AFTERWARDS])
})

test('the functions as they are really built need nothing that a filled-in sample does not give', () => {
  const dist = requireBuilt(process.env.DIST ?? join(ROOT, 'dist'))
  for (const name of ['cloudfunctions', 'cloud-functions.json']) {
    rmSync(join(folder(), 'dist', name), { recursive: true })
    symlinkSync(join(dist, name), join(folder(), 'dist', name))
  }
  const lines: string[] = []
  expect(tell(examine(folder(), FUNCTIONS), (line) => lines.push(line))).toBe(0)
  expect(lines).toEqual(['检查完毕,可以上传。', AFTERWARDS])
})

test('the sample lists exactly what a person fills in, and exits with 1', () => {
  const empty = mkdtempSync(join(tmpdir(), 'district-'))
  copyFileSync(join(ROOT, SAMPLE_FILE), join(empty, SAMPLE_FILE))
  const found = examine(empty, [])
  expect(tell(found, () => {})).toBe(1)
  const unfilled = JSON.stringify(sampleConfig()).match(/"填写/g)?.length
  expect(found.filter(({ words }) => words.includes('还没填')).length).toBe(unfilled)
  const rest = found.filter(({ words }) => !words.includes('还没填')).map(({ words }) => words.slice(0, 11))
  expect(rest).toEqual(
    ['还没有 wechat.c', '没有加密钥匙:请建好文', '还没有构建小程序。请运', '还没有构建云函数。请运'].map((of) =>
      of.slice(0, 11),
    ),
  )
  rmSync(empty, { recursive: true })
})

describe('against what an environment holds', () => {
  const [one] = plannedCollections()
  const many = (count: number) => Array.from({ length: count }, (_, place) => ({ ...one!, name: `c${place}` }))
  const words = (planned: ReturnType<typeof plannedCollections>) =>
    checkDatabase(planned)
      .map((of) => of.words)
      .join('\n')

  test('our collections fit', () => expect(words(plannedCollections())).toBe(''))
  test('101 collections do not', () => expect(words(many(101))).toContain('最多 100 个'))
  test('95 are near the end', () => expect(words(many(95))).toContain('快到'))
  test('20 indexes and the one of ids do not', () => {
    const indexes = Array.from({ length: 20 }, (_, place) => ({ name: `i${place}`, fields: [`f${place}`] }))
    expect(words([{ ...one!, indexes }])).toContain('有 21 个索引')
  })
})

test('the command itself exits with 1 where something is missing', () => {
  writeFileSync(join(folder(), CONFIG_FILE), '{}')
  expect(tell(examine(folder()), () => {})).toBe(1)
})
