import { type AllowedPart, HANDLING, WORKERS } from './who'

const office = '440112001010'

/** 荔园社区's 常用答复 are its own workers'; everybody who handles cases has those of their own office. */
export const CANNED_ANSWERS: AllowedPart = {
  'case.list-canned-answers': { input: () => ({}), allowed: [...HANDLING, 'officer-lu'] },
  'case.save-canned-answer': {
    input: () => ({ office, title: '路灯报修', text: '已经通知维修班,三天内修好。' }),
    allowed: WORKERS,
  },
  'case.remove-canned-answer': { input: () => ({ office, answerId: 'none' }), allowed: WORKERS },
}
