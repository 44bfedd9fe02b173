import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { deskCode } from './scalars'

/** What the phone shows before anybody says yes: who one is, which computer asks, and the number to compare. */
export const viewDeskRequest = defineOperation({
  name: 'session.view-desk-request',
  kind: 'mutation',
  summary: '看一张电脑登录码',
  // A resident is told in words of their own why not.
  callers: ['resident'],
  input: z.strictObject({ code: deskCode }),
  output: z.object({
    name: z.string(),
    /** "荔园社区 社区工作者" */
    offices: z.array(z.string()),
    browser: z.string(),
    from: z.string(),
    askedAt: z.string(),
    number: z.string(),
  }),
})
