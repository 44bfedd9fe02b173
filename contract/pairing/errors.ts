import type { ErrorEntry } from '../error-entry'

export const PAIRING_ERRORS = {
  import_changed: {
    message: '表格里没有错的行现在是 {clean} 行,和您看到的不一样了,请重新检查一次再导入。',
    retryable: false,
  },
  point_twice: {
    message: '本社区已经有编号是“{number}”的{kind},请换一个编号,或去改那一个;您写的内容还在。',
    retryable: false,
  },
  point_fixed: { message: '社区、类型和编号定了就不能改。写错了的,请结束这一个,再新建一个。', retryable: false },
  point_ended: { message: '这个联系点已经结束,不能再改。要重新联系,请新建一个,用新的编号。', retryable: false },
  class_of_another_kind: { message: '分类“{sort}”不是{kind}的分类,请重新选择;您写的内容还在。', retryable: false },
  member_unfit: { message: '选的人不是党员或工作人员,请从名单里重新选择;您写的内容还在。', retryable: false },
  stand_in_unfit: {
    message: '替补要在有责任党员的时候安排,也不能是同一个人,请重新选择;您写的内容还在。',
    retryable: false,
  },
  hand_over_reason: { message: '换责任党员请写明原因,比如“工作调动”;您写的内容还在。', retryable: false },
  link_code_wrong: {
    message: '联系码不对,或者已经过期。请看清 12 位数字再填,或请您的联系党员重新开一张。',
    retryable: false,
  },
  link_full: { message: '这张联系码已经有 {most} 个人认领,请联系社区帮忙处理。', retryable: false },
} as const satisfies Record<string, ErrorEntry>
