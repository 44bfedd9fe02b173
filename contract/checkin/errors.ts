import type { ErrorEntry } from '../error-entry'

export const CHECKIN_ERRORS = {
  record_stays: {
    message: '这次走访{why},写下的内容要留着,现在不能删。写错了的,请联系本单位管理员。',
    retryable: false,
  },
  activity_cancelled: { message: '这场活动已经取消({reason}),不用再来。', retryable: false },
  activity_over: { message: '这场活动的签到时间是{when},现在不能再办这件事。', retryable: false },
  activity_full: { message: '名额已经报满了。可以看看别的活动,或过一会儿再看有没有人退出。', retryable: false },
  activity_times: { message: '结束时间要在开始时间以后,最长 31 天,请改一改;其他内容都还在。', retryable: false },
  shift_times: { message: '这一班的时间要在活动时间({when})里面,结束要晚于开始,请改一改。', retryable: false },
  shift_overlaps: { message: '这个时间{name}已经有一班了({when}),请换个时间,或者换一个人。', retryable: false },
  shifts_full: { message: '一场活动最多排 100 班,已经排满了。还要排的,请另办一场。', retryable: false },
  code_expired: {
    message: '这个现场码已经过期,请对着现场屏幕上最新的码再扫一次;扫不了也可以不用码签到。',
    retryable: false,
  },
  code_of_another: { message: '这个码不是这场活动的,请扫现场屏幕上的码;扫不了也可以不用码签到。', retryable: false },
  shift_moved_on: { message: '这一班已经有了变动,请刷新看看最新的排班。', retryable: false },
  visit_ground_needed: {
    message:
      '没有事情不去打扰企业:请先选走访的缘由(企业来找的、有事情要去、企业同意),有事情的写明是什么事;您写的内容还在。',
    retryable: false,
  },
  visit_again_reason: {
    message: '这家企业{day}已经有人走访过,30 天内再去请写明原因;您写的内容还在。',
    retryable: false,
  },
  visit_moved_on: {
    message: '这次走访现在是“{state}”,不能再{action}了,请刷新看看最新情况;您写的内容还在。',
    retryable: false,
  },
} as const satisfies Record<string, ErrorEntry>
