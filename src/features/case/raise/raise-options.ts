import type { Option } from '../../../ui/choice'

export type YesNo = 'yes' | 'no'

export const URGENCY: Option<YesNo>[] = [
  { value: 'no', label: '不急', explained: '按工作日办,送出后告诉您哪天前答复' },
  {
    value: 'yes',
    label: '很急',
    explained: '有危险、停水停电、有人受困这类事,24 小时内要有人办。有生命危险请先打 110、119、120',
  },
]

export const ANONYMITY: Option<YesNo>[] = [
  { value: 'no', label: '不匿名', explained: '只有办这件事的人能看到您的姓名和电话,方便联系您' },
  { value: 'yes', label: '匿名', explained: '办事的人也看不到您是谁;要问您时,会在这里留言' },
]

export const ANONYMITY_FOR: Option<YesNo>[] = [
  { value: 'no', label: '不匿名', explained: '只有办这件事的人能看到本人的姓名和电话,方便联系' },
  { value: 'yes', label: '匿名', explained: '办事的人看不到本人是谁;要问时,会给您留言' },
]
