/**
 * The only list of errors. Each has a stable code, a Chinese sentence that says what to do, and whether the same
 * call may succeed when it is simply sent again. `{…}` in a sentence is filled from the details.
 */
export interface ErrorEntry {
  message: string
  retryable: boolean
}

export const ERRORS = {
  invalid_input: { message: '有些内容需要改一下:{what}。其他内容都还在。', retryable: false },
  unknown_operation: { message: '这个功能当前版本还没有,请更新小程序后再试。', retryable: false },
  too_large: { message: '内容太多,一次送不出去,请减少一些文字或照片再试。', retryable: false },
  not_signed_in: { message: '登录已过期,请重新进入;写好的内容还在。', retryable: false },
  forbidden: { message: '您没有办理这件事的权限。如果工作需要,请联系本单位管理员。', retryable: false },
  not_found: { message: '没有找到这条记录,请返回列表刷新后再看。', retryable: false },
  request_id_reused: { message: '这次提交和之前的一次编号重复了,请返回重新提交。', retryable: false },
  changed_meanwhile: { message: '别人刚刚改动了这条记录,请刷新看看最新情况;您写的内容还在。', retryable: false },
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
  text_refused: { message: '文字里有不能发布的内容,请修改后再提交;您写的内容还在。', retryable: false },
  text_not_held: { message: '这段文字已经通过检查,不需要再放行,请刷新看看。', retryable: false },
  photo_missing: { message: '有照片没有传上来,请重新选择这张照片;其他内容都还在。', retryable: false },
  photo_not_image: {
    message: '有文件不是照片,请选择 JPG、PNG、WebP 或 GIF 格式的照片;其他内容都还在。',
    retryable: false,
  },
  photo_too_large: { message: '照片太大({size}),请选 10 MB 以内的;其他内容都还在。', retryable: false },
  photo_not_yours: { message: '有照片不是您上传的,请重新选择;其他内容都还在。', retryable: false },
  document_unfit: {
    message: '这个文件收不了,请选 10 MB 以内的 PDF、Word 或 Excel(xlsx)文件;带宏的请另存一份不带宏的。其他内容都还在。',
    retryable: false,
  },
  too_many_canned_answers: {
    message: '本单位的常用答复已经有{most}条,请先删掉不用的再存;您写的内容还在。',
    retryable: false,
  },
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
  not_to_acknowledge: { message: '这条通知不需要您签收。', retryable: false },
  record_stays: {
    message: '这次走访{why},写下的内容要留着,现在不能删。写错了的,请联系本单位管理员。',
    retryable: false,
  },
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
  table_unreadable: { message: '这个文件不是能读的 Excel 表格,请用模板另存为 xlsx 文件后再传。', retryable: false },
  table_wrong: { message: '表格里有 {count} 处要改,一条都没有导入。请照清单改好后再导入。', retryable: false },
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
  guide_twice: { message: '已经有叫“{title}”的事项了,请去改那一条,或换一个名称;您写的内容还在。', retryable: false },
  community_needed: { message: '请先选好您住的社区,再把留言转为诉求。', retryable: false },
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
  routing_unknown: {
    message: '规则里有找不到的单位或地方:{what}。请从名单里重新选择;您写的内容还在。',
    retryable: false,
  },
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
  known_already: {
    message: '填写项“{label}”系统里已经有了({from}),不用再让人填。请去掉这一项,或改成系统自动带出。',
    retryable: false,
  },
  place_unknown: { message: '没有找到这个社区,请从列表里重新选择。', retryable: false },
  date_out_of_range: { message: '日期不在可以设置的范围内,请选 {from} 到 {to} 之间的日期。', retryable: false },
  busy: { message: '现在办理的人太多,请稍等几秒再试;您写的内容还在。', retryable: true },
  unavailable: { message: '系统暂时没能办成,请稍后再试;您写的内容还在。', retryable: true },
} as const satisfies Record<string, ErrorEntry>

export type ErrorCode = keyof typeof ERRORS

/** What a failed call replies with; `fields` maps a field of the input to its own sentence. */
export interface CallError {
  code: ErrorCode
  message: string
  retryable: boolean
  fields?: Record<string, string>
}

export type Reply<T> = { ok: true; data: T } | { ok: false; error: CallError }

/** Thrown anywhere behind the pipeline; `serve` alone catches it. */
export class Refusal extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly details: Record<string, string> = {},
    readonly fields?: Record<string, string>,
  ) {
    super(code)
    this.name = 'Refusal'
  }
}

/** The sentence of a code, with its details filled in. */
export function sentenceOf(code: ErrorCode, details: Record<string, string> = {}): string {
  return ERRORS[code].message.replace(/\{(\w+)\}/g, (_, key: string) => details[key] ?? '')
}
