/** What the platform may keep about one person: in plain words why, how long, who sees it, and what erasing does. */
export interface DataKindWords {
  name: string
  why: string
  kept: string
  seenBy: string
  /** What erasing does to it: `gone`; `nameless`: the person is taken out and the rest stays; `stays`. */
  onErase: 'gone' | 'nameless' | 'stays'
  /** The same in a sentence, with the reason where something stays. */
  afterwards: string
}

const WHILE_HERE = '一直留到您删除'

export const DATA_KINDS = {
  account: {
    ...{ name: '称呼、电话、社区和标签', why: '办您的诉求时找得到您,只给您看和您有关的通知', kept: WHILE_HERE },
    seenBy: '您自己;办您诉求的人要看全名和电话,每看一次都有记录,别人只看得到打了星号的',
    ...{ onErase: 'gone', afterwards: '马上删除。微信账号和这里不再有联系,再进来就是新居民。' },
  },
  cases: {
    ...{ name: '我反映的诉求', why: '把事情办好,也让您查得到', kept: '没办完的一直留着;办完的由单位存档' },
    seenBy: '您自己;正在办和办过它的单位、它们的上级、审计',
    onErase: 'nameless',
    afterwards: '您写的话、照片、地址、称呼和电话都删掉。单位办了什么、什么时候办的要留着存档(档案法),里面不再有您。',
  },
  follows: {
    ...{ name: '我关注的诉求', why: '有进展告诉您', kept: '留到您不再关注', seenBy: '只有您自己' },
    ...{ onErase: 'gone', afterwards: '删除。' },
  },
  replies: {
    ...{ name: '我在通知下面的提问和留言', why: '单位好回答您', kept: WHILE_HERE },
    seenBy: '看得到这条通知的人看得到您写的话,看不到您是谁;发通知的单位知道是哪个社区的',
    ...{ onErase: 'nameless', afterwards: '您写的话删掉。单位的回答别人也在看,留着,不再说是答您的。' },
  },
  surveys: {
    ...{ name: '我答的意见征集', why: '数大家的意见', kept: WHILE_HERE, seenBy: '单位只看得到总数和不带姓名的意见' },
    ...{ onErase: 'gone', afterwards: '您的答案删除。已经数进总数的不再退回,总数里没有您的姓名。' },
  },
  receipts: {
    ...{ name: '我看过、收藏和签收的通知', why: '不重复提醒您', kept: WHILE_HERE },
    ...{ seenBy: '单位只看得到总数;请人转告时,转告的人知道您还没看', onErase: 'gone' },
    afterwards: '删除。总数里没有您的姓名,留着。',
  },
  messages: {
    ...{ name: '给我的消息', why: '告诉您事情办到哪里了', kept: WHILE_HERE },
    seenBy: '只有您自己;微信送不到的重要消息,社区会打电话告诉您',
    ...{ onErase: 'gone', afterwards: '删除,还没送出的也不再送。' },
  },
  consents: {
    ...{ name: '我同意过的微信提醒', why: '您同意几次,才发几次', kept: '用完就没有了,您也可以随时收回' },
    ...{ seenBy: '只有您自己', onErase: 'gone', afterwards: '删除。' },
  },
  desks: {
    ...{ name: '我登录的电脑(工作人员)', why: '您可以随时让哪台电脑退出', kept: '退出或到时间就没有了' },
    ...{ seenBy: '只有您自己', onErase: 'gone', afterwards: '马上退出,记录删除。' },
  },
  appointments: {
    ...{ name: '我在单位名册里的身份(工作人员)', why: '谁能办什么事,由单位定', kept: '由单位留着,身份结束后也留着' },
    seenBy: '您单位和上级单位的管理员,号码打了星号',
    onErase: 'gone',
    afterwards:
      '姓名、电话和结束的原因都删掉;流水里只留有过这个身份和时间。单位还没请您绑定的名册是单位的底册,要改请找单位。',
  },
  links: {
    ...{ name: '我认领的户、企业或村', why: '知道该由谁联系您家', kept: '留到您取消' },
    seenBy: '联系您的党员、您的社区和上级',
    onErase: 'nameless',
    afterwards: '认领取消。社区自己登记的那一户(地址、户主)是社区的底册,留着;有不对的请找社区改。',
  },
  disputes: {
    ...{ name: '我说没有来过的走访', why: '核对有没有来过', kept: '和走访记录一起留着', seenBy: '走访的人和他的单位' },
    ...{ onErase: 'nameless', afterwards: '您写的话删掉,只留下“有人说没有来过”。' },
  },
  activities: {
    ...{ name: '我报名和签到的活动', why: '主办的人知道谁来', kept: WHILE_HERE, seenBy: '您自己和主办单位' },
    ...{ onErase: 'gone', afterwards: '删除,主办单位的名单里也不再有您。' },
  },
  visits: {
    ...{ name: '我去走访的记录(党员和工作人员)', why: '走访是单位的工作', kept: '由单位存档' },
    seenBy: '您自己、您走访的对象和您的单位',
    onErase: 'nameless',
    afterwards: '见了谁、听到什么和照片删掉,除非还有诉求或核对要靠它。走访过这件事是单位的记录,留着,不再写您的名字。',
  },
  requests: {
    ...{ name: '办事的回执', why: '同一件事不会办两次', kept: WHILE_HERE, seenBy: '没有人看' },
    ...{ onErase: 'gone', afterwards: '删除。' },
  },
  log: {
    ...{ name: '办事的流水', why: '谁都改不了办事的经过', kept: '一直留着' },
    seenBy: '审计',
    onErase: 'stays',
    afterwards: '里面没有姓名、电话,也没有您写的话,只有一串认不出人的编号,所以留着:删了就查不出有没有人改过。',
  },
} as const satisfies Record<string, DataKindWords>
export type DataKind = keyof typeof DATA_KINDS

/** What has to be typed before anything is erased. */
export const ERASE_WORD = '删除'
