import type { DataOf } from '../../../../contract/operations'

export type NoticeView = DataOf<'broadcast.view-broadcast'>
