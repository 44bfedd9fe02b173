import type { ErrorEntry } from '../error-entry'

export const PRIVACY_ERRORS = {
  erase_has_role: {
    message: '您现在还是{roles}。请先请本单位管理员结束这个身份,再来删除;您的数据都还在。',
    retryable: false,
  },
  erase_open_case: {
    message: '您还有 {count} 件诉求没有办完,要靠您来确认。请先撤回或等它办完,再来删除;您的数据都还在。',
    retryable: false,
  },
} as const satisfies Record<string, ErrorEntry>
