import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import * as z from 'zod/mini'
import { OPERATIONS } from '../contract/operations'
import type { Finding } from './testing/bans/banned-names'
import { scanSchema } from './testing/bans/scan-schema'
import { scanRecords, scanScreen } from './testing/bans/scan-source'

/** Honest uses of a forbidden word, each with why it is none of what the rules mean. */
const ALLOWED: Record<string, string> = {
  'case.view-case out.steps.points (points)': 'an answer, point by point: one for each demand',
  'case.answer-case in.points (points)': 'an answer, point by point: one for each demand',
  'records/case.ts: points (points)': 'an answer, point by point: one for each demand',
  'records/delivery.ts: rank (rank)': 'which of several messages goes out first; of messages, not of people',
  'records/activity.ts: point (point)': 'of the place where it is held, for comparing; never of who comes',
  'src/features/publish/receipts/receipts-page.tsx (排名)': 'tells the office that there is no ranking',
}

const root = resolve(__dirname, '..')
function sourcesOf(folder: string): { path: string; source: string }[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = join(folder, name)
    if (statSync(join(root, path)).isDirectory()) return sourcesOf(path)
    if (!/\.tsx?$/.test(name) || name.includes('.test.')) return []
    return [{ path: relative('.', path), source: readFileSync(join(root, path), 'utf8') }]
  })
}
/** What a check-in is kept in; whatever else keeps one carries such a name too. */
const OF_CHECK_IN = /visit|activity|activities|attendance|duty|check-?in|sign-?up|service-record/
const unexplained = (found: Finding[]) => found.filter(({ where, what }) => !(`${where} (${what})` in ALLOWED))

const inContract = () =>
  OPERATIONS.flatMap(({ name, input, output }) => [
    // One reading may be sent in at the tap: the handler keeps a band of it, and the records below nothing else.
    ...scanSchema(`${name} in`, input),
    ...scanSchema(`${name} out`, output, name.startsWith('checkin.')),
  ])
const inRecords = () =>
  sourcesOf('records').flatMap(({ path, source }) => scanRecords(path, source, OF_CHECK_IN.test(path)))
const onScreens = () =>
  ['src', 'contract', 'cloudfunctions'].flatMap((folder) =>
    sourcesOf(folder).flatMap(({ path, source }) => scanScreen(path, source)),
  )

describe('nothing weighs, ranks or follows a person (国办函〔2026〕12号)', () => {
  test('no field that is sent or told, and no photo that has to be taken', () => {
    expect(unexplained(inContract())).toEqual([])
  })
  test('no field that is stored', () => {
    expect(unexplained(inRecords())).toEqual([])
  })
  test('no word on a screen, and no location read in the background', () => {
    expect(unexplained(onScreens())).toEqual([])
  })
  test('every exception is still needed', () => {
    const found = [...inContract(), ...inRecords(), ...onScreens()].map(({ where, what }) => `${where} (${what})`)
    expect(Object.keys(ALLOWED).filter((place) => !found.includes(place))).toEqual([])
  })
})

describe('the ban bites', () => {
  const whats = (found: Finding[]) => found.map(({ what }) => what)

  test.each([
    ['points', z.object({ points: z.number() })],
    ['rank', z.object({ members: z.array(z.object({ memberRank: z.number() })) })],
    ['onlinetime', z.object({ of: z.optional(z.object({ onlineTime: z.number() })) })],
    ['score', z.object({ by: z.record(z.string(), z.object({ service_score: z.number() })) })],
    ['streak', z.object({ is: z.union([z.object({ a: z.string() }), z.object({ streak: z.number() })]) })],
    ['track', z.strictObject({ track: z.array(z.string()) })],
  ])('%s, however deep in a schema', (what, schema) => {
    expect(whats(scanSchema('x', schema))).toEqual([what])
  })

  test('a photo that has to be taken, and not one that may be', () => {
    const photos = (least: number) => z._default(z.array(z.string()).check(z.minLength(least)), [])
    expect(whats(scanSchema('x', z.object({ photos: photos(1) })))).toEqual(['compulsory photo'])
    expect(scanSchema('x', z.object({ photos: photos(0) }))).toEqual([])
    expect(scanSchema('x', z.object({ photos: z.array(z.string().check(z.minLength(8))) }))).toEqual([])
  })

  test('where somebody stood, kept in a visit or told by a check-in', () => {
    const kept = 'export interface VisitRecord { checkIn?: { at: string; latitude: number } }'
    expect(whats(scanRecords('records/visit.ts', kept, true))).toEqual(['latitude'])
    expect(whats(scanSchema('x', z.object({ durationMinutes: z.number() }), true))).toEqual(['duration'])
    expect(scanRecords('records/contact-point.ts', 'interface Place { latitude: number }', false)).toEqual([])
  })

  test.each([
    ['排行', 'export const Page = () => <Text>本月党员排行榜</Text>'],
    ['积分', "const title = '我的积分'"],
    ['在线时长', 'const words = `$' + '{name}的在线时长`'],
    ['startLocationUpdateBackground', 'Taro.startLocationUpdateBackground()'],
    ['requiredBackgroundModes', "export default { requiredBackgroundModes: ['location'] }"],
  ])('%s on a page', (what, source) => {
    expect(whats(scanScreen('src/packages/member/x.tsx', source))).toEqual([what])
  })

  test('a comment is nobody’s screen', () => {
    expect(scanScreen('src/x.tsx', '// 不做积分\nconst a = 1')).toEqual([])
  })
})
