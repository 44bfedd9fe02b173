import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'

/** The computers that I am signed in on, the newest first. */
export const listDesks = defineOperation({
  name: 'session.list-desks',
  kind: 'query',
  summary: '我登录的电脑',
  callers: ['resident'],
  input: z.strictObject({}),
  output: z.object({
    desks: z.array(
      z.object({
        deskId: z.string(),
        browser: z.string(),
        from: z.string(),
        openedAt: z.string(),
        usedAt: z.string(),
        endsAt: z.string(),
      }),
    ),
  }),
})
