import type { ErrorEntry } from '../error-entry'

export const BROADCAST_ERRORS = {
  broadcast_moved_on: {
    message: '这条通知现在是“{state}”,不能再{action}了,请刷新看看最新情况;您写的内容还在。',
    retryable: false,
  },
  broadcast_lacks: { message: '还不能提交:{missing}。补齐后再提交;您写的内容还在。', retryable: false },
  broadcast_held: { message: '文字还在检查,检查通过后才能发布,请过一会儿再来。', retryable: false },
  second_person_needed: {
    message: '通知要由写的人以外的另一个人发布。请本单位的其他管理员或领导来发布。',
    retryable: false,
  },
  audience_out_of_reach: { message: '只能发给本单位和下级单位的人,请在发送范围里去掉{office}。', retryable: false },
  release_time_past: { message: '定时发布的时间已经过去,请选以后的时间,或直接发布。', retryable: false },
  attachment_unfit: {
    message: '附件{name}用不了,请选 10 MB 以内的 PDF 或 Word 文件;其他内容都还在。',
    retryable: false,
  },
  broadcast_withdrawn: { message: '这条通知已经撤回,不能再做海报和小程序码。', retryable: false },
  not_to_acknowledge: { message: '这条通知不需要您签收。', retryable: false },
  already_reminded: { message: '今天已经提醒过了,明天还没看的可以再提醒一次。', retryable: false },
  replies_closed: { message: '这条通知已经关闭留言;要反映问题请用“我要反映”。您写的内容还在。', retryable: false },
  too_many_replies: {
    message: '您在这条通知下写得已经很多了,请等回复后再写;要反映问题请用“我要反映”。您写的内容还在。',
    retryable: false,
  },
  reply_moved_on: { message: '这条留言已经处理过了,请刷新看看最新情况;您写的内容还在。', retryable: false },
  survey_over: { message: '意见征集已经结束,不能再答了。', retryable: false },
  survey_unanswered: { message: '请先答完这份意见征集,再看结果。', retryable: false },
  survey_incomplete: { message: '第 {number} 题还没有答,请答完再提交;其他回答都还在。', retryable: false },
  community_needed: { message: '请先选好您住的社区,再把留言转为诉求。', retryable: false },
} as const satisfies Record<string, ErrorEntry>
