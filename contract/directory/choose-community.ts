import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id } from '../scalars'

export const chooseCommunity = defineOperation({
  name: 'directory.choose-community',
  kind: 'mutation',
  summary: '选择我所在的社区',
  callers: ['resident'],
  input: z.strictObject({ communityCode: id }),
  output: z.object({ code: z.string(), name: z.string(), street: z.string() }),
})
