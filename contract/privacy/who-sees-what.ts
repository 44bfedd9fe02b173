import type { RoleName } from '../roles'

/** What each role may see of a resident, in plain words; a new role does not compile without its own. */
export const WHO_SEES_WHAT: Record<RoleName, { sees: string; not: string }> = {
  resident: {
    sees: '自己的全部;公开办理里去掉了姓名的内容。',
    not: '看不到别人的姓名、电话、地址,也看不到是谁反映的。',
  },
  party_member: {
    sees: '自己结对联系的户:怎么称呼、住哪里;要打电话时可以看号码,每看一次都有记录。',
    not: '看不到不归自己联系的人,看不到您的诉求,除非是替您反映的。',
  },
  community_worker: {
    sees: '自己社区正在办的诉求;办的时候可以看您的称呼和电话,要写明原因,每看一次都有记录。',
    not: '看不到别的社区的;您选了匿名的,看不到您是谁。',
  },
  dispatcher: {
    sees: '本街镇(或全区)的诉求和流转经过;由自己办的,可以看称呼和电话,要写明原因,每看一次都有记录。',
    not: '平时只看得到打了星号的称呼;您选了匿名的,看不到您是谁。',
  },
  department_officer: {
    sees: '派到本部门、请本部门一起办的诉求;办的时候可以看称呼和电话,要写明原因;自己结对联系的户可以看号码。每看一次都有记录。',
    not: '看不到没有交给本部门的诉求。',
  },
  admin: {
    sees: '本单位的人员、组织、通知和结对底册;看底册上的号码,每看一次都有记录。',
    not: '看不到居民的电话,看不到谁读了哪条通知,只看得到总数。',
  },
  leader: {
    sees: '本级和下级的诉求办得怎么样、卡在哪里;自己结对联系的户可以看号码,每看一次都有记录。',
    not: '反映诉求的人,只看得到打了星号的称呼,看不到电话。',
  },
  auditor: {
    sees: '谁在什么时候做了什么、看了谁的号码,记录有没有被改过。',
    not: '看不到电话;流水里没有您写的话。',
  },
}
