import type { ErrorEntry } from '../error-entry'

export const PROJECT_ERRORS = {
  list_lacks: { message: '清单还不能开始:{missing}。补齐后再开始;您写的内容还在。', retryable: false },
  list_moved_on: {
    message: '这张清单现在是“{state}”,不能再{action}了,请刷新看看最新情况;您写的内容还在。',
    retryable: false,
  },
  item_moved_on: {
    message: '这一项现在是“{state}”,不能再{action}了,请刷新看看最新情况;您写的内容还在。',
    retryable: false,
  },
  responsible_unfit: {
    message: '责任人要是本单位或下级单位的工作人员、党员,请从名单里重新选择;您写的内容还在。',
    retryable: false,
  },
  second_person_verifies: {
    message: '您是这一项的责任人,要由别的人来{action}。请本单位的同事或上一级来办。',
    retryable: false,
  },
  week_to_come: { message: '这一周还没有到,到了再写;您写的内容还在。', retryable: false },
  weeks_lack: { message: '多出来的几周还没有写做什么:{missing}。补齐后再申请;您写的内容还在。', retryable: false },
  project_moved_on: {
    message: '这个项目现在是“{state}”,不能再{action}了,请刷新看看最新情况;您写的内容还在。',
    retryable: false,
  },
  project_lacks: {
    message: '还有 {count} 个节点没有达到,不能算完成。做不下去的,请挂点领导停止项目。',
    retryable: false,
  },
  milestone_fixed: {
    message: '节点“{title}”的日子要由挂点领导或上一级来改;其他内容都还在。',
    retryable: false,
  },
  link_out_of_reach: { message: '这一件不在项目所在的范围里,不能挂上去,请重新选择。', retryable: false },
} as const satisfies Record<string, ErrorEntry>
