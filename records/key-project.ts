import type { MilestoneState, ProjectKind, ProjectLink, ProjectState } from '../contract/project/words'
import { defineCollection } from './collection'

export interface Milestone {
  id: string
  title: string
  /** The last day, to its end in the district's time. */
  dueOn: string
  state: MilestoneState
  reachedOn?: string
  words: string
  photos: string[]
}

/** A key project (挂点项目): a leader answers for it, its milestones have days, and cases, tasks and lists hang on it. */
export interface KeyProjectRecord {
  id: string
  title: string
  kind: ProjectKind
  words: string
  office: string
  /** Ids from the district down to the office, itself with them. */
  officePath: string[]
  sponsorId: string
  state: ProjectState
  milestones: Milestone[]
  /** What was hung on it by hand; what grew from it (lists, tasks) says so itself. */
  links: { kind: ProjectLink; id: string; by: string; at: string }[]
  /** `KIND:ID` of each link, to find it from the other end. */
  linkKeys: string[]
  /** What was said when it ended. */
  closing: string
  /** `OFFICE/running` or `OFFICE/ended` for its office and all above, `PERSON/sponsored`. */
  shelves: string[]
  /** When the day of its next milestone is over. */
  alarmAt?: string
  createdBy: string
  createdAt: string
  changedAt: string
}

export const keyProjects = defineCollection<KeyProjectRecord>({
  name: 'key_projects',
  fields: { shelves: 'array', linkKeys: 'array', alarmAt: 'text' },
  indexes: [['shelves'], ['linkKeys'], ['alarmAt']],
})
