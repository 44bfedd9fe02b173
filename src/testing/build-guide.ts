import type { DataOf } from '../../contract/operations'

/** A matter of the service guide, as the backend shows it. */
export function buildGuide(changes: Partial<DataOf<'directory.view-guide'>> = {}): DataOf<'directory.view-guide'> {
  return {
    ...{ guideId: 'g1', title: '领取社会保障卡', category: 'social_security', instant: true, sample: false },
    ...{ about: '第一次办卡的人来领卡。', bring: ['本人身份证', '一寸照片一张'], takes: '当场办好' },
    ...{ where: '各街镇政务服务中心', hours: '周一至周五 9:00–17:00', phone: '12345', online: '' },
    office: '区人社局',
    ...changes,
  }
}

/** Its line in a list. */
export function guideLine(changes: Partial<DataOf<'directory.view-guide'>> = {}) {
  const { guideId, title, category, instant, takes, sample } = buildGuide(changes)
  return { guideId, title, category, instant, takes, sample }
}
