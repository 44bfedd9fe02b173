import type { InputOf } from '../../contract/operations'
import type { District as WholeDistrict } from './open-district'

/** Whatever cloud the calls go to. */
type District = Pick<WholeDistrict, 'as'>

type Draft = InputOf<'broadcast.save-draft'>

/** A notice of 黄埔街道 to everybody who lives there: what most tests need released. */
export const boosterShots: Draft = {
  office: '440112001',
  content: {
    title: '老年人免费接种流感疫苗',
    summary: '60岁以上老人本周起可以免费打流感疫苗,带身份证去社区卫生站。',
    body: '<p>本周一起,<strong>60岁以上</strong>的老人可以免费接种流感疫苗。</p><ul><li>带身份证</li><li>去社区卫生站</li></ul>',
    category: 'service',
    source: '黄埔街道办事处',
    documentNumber: '',
  },
  options: { audience: [{ take: true, group: 'everyone', where: '440112001' }], duty: 'none' },
}

/** Parts that a test changes. */
export interface Change {
  office?: string
  content?: Partial<Draft['content']>
  options?: Partial<Draft['options']>
}
export const notice = ({ office, content, options }: Change = {}): Draft => ({
  office: office ?? boosterShots.office,
  content: { ...boosterShots.content, ...content },
  options: { ...boosterShots.options, ...options },
})

/** Written by 许晓东 of 黄埔街道 (or whoever is named) and still theirs. */
export const draft = async (district: District, change: Change = {}, writer = 'admin-huangpu') =>
  (await district.as(writer, 'broadcast.save-draft', notice(change))).broadcastId

export async function submitted(district: District, change: Change = {}, writer = 'admin-huangpu') {
  const broadcastId = await draft(district, change, writer)
  await district.as(writer, 'broadcast.submit-broadcast', { broadcastId, change: '' })
  return broadcastId
}

/** Released by 马国良, who did not write it. */
export async function release(district: District, change: Change = {}, writer = 'admin-huangpu') {
  const broadcastId = await submitted(district, change, writer)
  await district.as('leader-ma', 'broadcast.release-broadcast', { broadcastId })
  return broadcastId
}

/** A second edition of what is out. */
export async function correct(district: District, broadcastId: string, change: Change, writer = 'admin-huangpu') {
  const { savedAs, content, options } = await district.as(writer, 'broadcast.view-draft', { broadcastId })
  await district.as(writer, 'broadcast.save-draft', {
    broadcastId,
    editing: savedAs,
    office: change.office ?? boosterShots.office,
    content: { ...(content as Draft['content']), ...change.content },
    options: { ...options, ...change.options },
  })
  await district.as(writer, 'broadcast.submit-broadcast', { broadcastId, change: '改了时间和地点' })
  await district.as('leader-ma', 'broadcast.release-broadcast', { broadcastId })
}
