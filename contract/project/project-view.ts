import * as z from 'zod/mini'
import { photoView } from '../photo-view'
import { date, id, text } from '../scalars'
import {
  MILESTONE_STATES,
  type MilestoneState,
  PROJECT_KINDS,
  PROJECT_LINKS,
  PROJECT_STATES,
  type ProjectKind,
  type ProjectLink,
  type ProjectState,
} from './words'

export const projectKind = z.enum(Object.keys(PROJECT_KINDS) as [ProjectKind, ...ProjectKind[]], '项目类别不对')
export const linkKind = z.enum(Object.keys(PROJECT_LINKS) as [ProjectLink, ...ProjectLink[]], '挂上去的东西不对')
const state = z.enum(Object.keys(PROJECT_STATES) as [ProjectState, ...ProjectState[]])

/** What a key project says; the page checks with it before it sends. */
export const projectForm = {
  title: text(2, 60, '项目名称,'),
  kind: projectKind,
  words: text(2, 2000, '项目说明,'),
  /** 挂点领导: a leader. */
  sponsorId: id,
  milestones: z
    .array(
      z.strictObject({
        /** Of a milestone that is there already; a new one has none. */
        id: z.optional(id),
        title: text(2, 60, '节点,'),
        dueOn: date,
      }),
      '节点不对',
    )
    .check(z.minLength(1, '请至少写一个节点'), z.maxLength(30, '节点最多 30 个')),
}

export const projectLine = z.object({
  projectId: z.string(),
  title: z.string(),
  kind: projectKind,
  officeName: z.string(),
  sponsorName: z.string(),
  state,
  milestones: z.number(),
  reached: z.number(),
  missed: z.number(),
  /** The next one to reach. */
  next: z.optional(z.object({ title: z.string(), dueOn: z.string() })),
})
export type ProjectLine = z.output<typeof projectLine>

/** One thing that hangs on a project: what it is about and where it stands; never a resident's words or name. */
export const linkLine = z.object({
  kind: linkKind,
  id: z.string(),
  title: z.string(),
  state: z.string(),
  open: z.boolean(),
  late: z.boolean(),
  /** The caller may take it off again; what grew from the project stays. */
  removable: z.boolean(),
})
export type LinkLine = z.output<typeof linkLine>

export const projectView = z.extend(projectLine, {
  office: z.string(),
  words: z.string(),
  sponsorId: z.string(),
  /** May write on it, and may move the day of a milestone, which its sponsor and the level above alone may. */
  keeps: z.boolean(),
  movesDays: z.boolean(),
  marks: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      dueOn: z.string(),
      state: z.enum(Object.keys(MILESTONE_STATES) as [MilestoneState, ...MilestoneState[]]),
      reachedOn: z.optional(z.string()),
      late: z.boolean(),
      words: z.string(),
      photos: z.array(photoView),
    }),
  ),
  links: z.array(linkLine),
  closing: z.string(),
})
export type ProjectView = z.output<typeof projectView>

export const projectReceipt = z.object({ projectId: z.string(), state })
