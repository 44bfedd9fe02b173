import type { ErrorEntry } from '../error-entry'

export const TASK_ERRORS = {
  task_moved_on: {
    message: '这项任务现在是“{state}”,不能再{action}了,请刷新看看最新情况;您写的内容还在。',
    retryable: false,
  },
  task_out_of_reach: {
    message: '这项任务不能交给{office}。往下只能交给本单位的下级,往上只能交给上级;您写的内容还在。',
    retryable: false,
  },
  task_parts_open: {
    message: '还有 {count} 项分下去的任务没有完成,等它们完成或取消后再办;您写的内容还在。',
    retryable: false,
  },
  known_already: {
    message: '填写项“{label}”系统里已经有了({from}),不用再让人填。请去掉这一项,或改成系统自动带出。',
    retryable: false,
  },
} as const satisfies Record<string, ErrorEntry>
