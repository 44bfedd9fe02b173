import { guideIdOf } from '../../../cloudfunctions/directory/guide-record'
import type { GuideEntry } from '../../../contract/directory/guide-entry'
import { putTable, socialCard } from '../guide-table'
import type { District } from '../open-district'
import { type AllowedPart, EVERYBODY } from './who'

const KEEPER = ['admin-district']
const fileId = 'f_guide_table'

export const GUIDE: GuideEntry = {
  ...{ title: '领取社会保障卡', category: 'social_security' as const, instant: true, about: '第一次办卡的人来领卡。' },
  ...{ bring: ['身份证'], takes: '当场办好', where: '各街镇政务服务中心', hours: '', phone: '', online: '' },
  office: '区人社局',
}
const guide = GUIDE
const withTable = async (district: District) => void (await putTable(district, [socialCard]))
/** Once, as one persona after the other tries. */
const withGuide = async (district: District) =>
  void (await district.tryAs('admin-district', 'directory.save-guide', { guide }))

/** Everybody reads the guide; only the district's admin keeps it. */
export const SERVICE_GUIDE: AllowedPart = {
  'directory.search-guides': { input: () => ({ words: '社保卡' }), allowed: EVERYBODY },
  'directory.view-guide': {
    input: () => ({ guideId: guideIdOf(guide.title) }),
    allowed: EVERYBODY,
    prepare: withGuide,
  },
  'directory.save-guide': { input: () => ({ guide }), allowed: KEEPER },
  'directory.remove-guide': {
    input: () => ({ guideId: guideIdOf(guide.title) }),
    allowed: KEEPER,
    prepare: withGuide,
  },
  'directory.check-guide-import': { input: () => ({ fileId }), allowed: KEEPER, prepare: withTable },
  'directory.import-guides': {
    input: () => ({ fileId, replaceSamples: false }),
    allowed: KEEPER,
    prepare: withTable,
  },
  'directory.make-guide-template': { input: () => ({}), allowed: KEEPER },
  'directory.save-tags': { input: () => ({ tags: ['elderly'] }), allowed: EVERYBODY },
}
