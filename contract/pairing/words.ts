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
