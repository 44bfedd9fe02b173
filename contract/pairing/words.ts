/** What a contact point (联系点) is: 党员干部包户, 进百企, 走百村. */
export const CONTACT_KINDS = { household: '户', enterprise: '企业', village: '村' } as const
export type ContactKind = keyof typeof CONTACT_KINDS

/** Graded (分级): whose member is in contact. */
export const CONTACT_GRADES = { district: '区级', street: '街镇级', community: '社区级' } as const
export type ContactGrade = keyof typeof CONTACT_GRADES

/** Classed (分类), each kind with its own classes. */
export const CONTACT_CLASSES = {
  household: {
    general: '一般户',
    elderly: '独居老人户',
    hardship: '困难户',
    disabled: '残疾人户',
    veteran: '退役军人户',
    other: '其他户',
  },
  enterprise: { large: '规上企业', small: '小微企业', shop: '个体商户', other: '其他企业' },
  village: { administrative: '行政村', cooperative: '经济联社', other: '其他村组' },
} as const
/** A class of any kind; which goes with which is checked at the door. */
export type ContactClass = { [K in ContactKind]: keyof (typeof CONTACT_CLASSES)[K] }[ContactKind]

/** An office's own number of a contact point. */
export const POINT_NUMBER_PATTERN = /^[A-Za-z0-9-]{1,20}$/
/** A mobile number, or a landline with or without its area code. */
export const PHONE_PATTERN = /^(1[3-9]\d{9}|0\d{2,3}-?\d{7,8}|\d{7,8})$/

/** How many days a code for a household lives, and how many people one household may have linked. */
export const LINK_CODE_DAYS = 30
export const MOST_LINKED = 10

/** What the list can be narrowed to. */
export const POINT_VIEWS = {
  all: '全部',
  nobody: '还没有人联系的',
  household: '户',
  enterprise: '企业',
  village: '村',
} as const
export type PointShow = keyof typeof POINT_VIEWS
