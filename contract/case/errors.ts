import type { ErrorEntry } from '../error-entry'

export const CASE_ERRORS = {
  case_moved_on: {
    message: '这件诉求现在是“{state}”,不能再{action}了,请刷新看看最新情况;您写的内容还在。',
    retryable: false,
  },
  case_held_by_another: { message: '这件诉求正由{holder}办理,请刷新看看最新情况;您写的内容还在。', retryable: false },
  own_case: { message: '这是您自己反映的诉求,请同事来办理。', retryable: false },
  case_left_office: {
    message: '这件诉求已经不在本单位手里,现在是“{state}”,请刷新看看最新情况;您写的内容还在。',
    retryable: false,
  },
  lead_was_named: {
    message: '上一级已经指定由本单位首接负责,不能再退回。办不了的部分请呼叫部门或申请延期。',
    retryable: false,
  },
  nobody_above: { message: '区里是最上一级,不能再往上退。请派给承办单位,或直接答复。', retryable: false },
  not_overdue_yet: { message: '这件诉求还没有超期,承办单位正在办,不能接手。', retryable: false },
  nothing_proposed: { message: '现在没有等待同意的更改,请刷新看看最新情况。', retryable: false },
  second_signature_is_anothers: { message: '更改是您提出的,要由居民同意,或由上一级的另一个人复核。', retryable: false },
  method_lacks: { message: '按“{method}”的规矩,{missing}。补齐后再办;您写的内容还在。', retryable: false },
  office_out_of_reach: {
    message: '不能派给{office}。街镇派给本街镇的社区,区里派给街镇和部门;要部门配合请用“呼叫部门”。',
    retryable: false,
  },
  not_a_colleague: { message: '这个人不在承办单位里,请从名单里重新选择。', retryable: false },
  not_a_leader: { message: '选的人不是领导,请从名单里重新选择挂点领导。', retryable: false },
  method_unchanged: { message: '现在就是这样的,不用改。', retryable: false },
  already_called: { message: '部门{office}已经被呼叫过,还没有答复,请选别的部门。', retryable: false },
  call_moved_on: {
    message: '这次呼叫现在是“{state}”,不能再{action}了,请刷新看看最新情况;您写的内容还在。',
    retryable: false,
  },
  extension_pending: { message: '已经申请过延期,正在等上一级决定,请不要重复申请。', retryable: false },
  cannot_merge: { message: '这两件不能并在一起:{why}。请重新选择;您写的内容还在。', retryable: false },
  evidence_missing: {
    message: '代报的诉求要有本人的确认:请填本人念出的确认码,或由没有答复这件诉求的人回访并写下回访记录。',
    retryable: false,
  },
  code_wrong: { message: '确认码不对,请让本人再念一遍,一共六位数字。', retryable: false },
  names_inside: { message: '公开的文字里还有居民的姓名或电话,请去掉后再公开;您写的内容还在。', retryable: false },
  too_many_rows: {
    message: '符合条件的诉求超过五万件,一次导不出来。请缩短日期范围或选一个类别再导出。',
    retryable: false,
  },
  points_unanswered: { message: '还有诉求没有答复:{missing}。请逐条答复后再提交。', retryable: false },
  photo_not_held: { message: '这张照片已经有了检查结果,不需要再放行,请刷新看看。', retryable: false },
  own_photo: { message: '这是您自己传的照片,请同事来看。', retryable: false },
  text_not_held: { message: '这段文字已经通过检查,不需要再放行,请刷新看看。', retryable: false },
  too_many_canned_answers: {
    message: '本单位的常用答复已经有{most}条,请先删掉不用的再存;您写的内容还在。',
    retryable: false,
  },
  routing_unknown: {
    message: '规则里有找不到的单位或地方:{what}。请从名单里重新选择;您写的内容还在。',
    retryable: false,
  },
} as const satisfies Record<string, ErrorEntry>
