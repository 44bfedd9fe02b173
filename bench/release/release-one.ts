import type { InputOf } from '../../contract/operations'
import type { BenchDistrict } from './open-district'

const NOTICE: InputOf<'broadcast.save-draft'> = {
  office: '440112',
  content: {
    ...{ title: '城乡居民医保集中缴费', summary: '十二月底前交明年的医保,手机上就能交' },
    body: '<p>带身份证到社区服务站,或者在手机上办理。十二月三十一日截止。</p>'.repeat(20),
    ...{ category: 'policy', source: '区医保局', documentNumber: '' },
  },
  options: {
    audience: [
      { take: true, group: 'everyone', where: '440112' },
      { take: false, group: 'everyone', where: '440112002' },
      { take: true, group: 'tag:elderly', where: '440112002' },
    ],
    ...{ duty: 'acknowledge', push: true },
  },
}

/** Releases a notice to the whole district; only the release itself is timed, and what it writes is counted. */
export async function releaseOne(district: BenchDistrict): Promise<{ ms: number; rows: number }> {
  const { broadcastId } = await district.as('admin-district', 'broadcast.save-draft', NOTICE)
  await district.as('admin-district', 'broadcast.submit-broadcast', { broadcastId, change: '' })
  district.take()
  const started = process.hrtime.bigint()
  await district.as('leader-ma', 'broadcast.release-broadcast', { broadcastId })
  const ms = Number(process.hrtime.bigint() - started) / 1e6
  const writes = district.take().flatMap(({ text }) => text.match(/INSERT INTO|UPDATE "|DELETE FROM/g) ?? [])
  return { ms, rows: writes.length }
}
