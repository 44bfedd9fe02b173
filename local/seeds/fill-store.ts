import { DuplicateId, type Store } from '../../platform/ports/store'
import { seedActivities } from './activities'
import { seedAppointments } from './appointments'
import { seedContactPoints } from './contact-points'
import { seedGuides } from './guides'
import { seedNotices } from './notices'
import { seedOrganisations } from './organisations'
import { seedPersons } from './persons'
import { seedProjects } from './projects'
import { seedRouting } from './routing'
import { seedTasks } from './tasks'

/** More than there are seeds: each try that meets another runtime finds more of them in place. */
const TRIES = 50

/**
 * Puts in what a start needs, and the demo where it is wanted; what is there stays. Two runtimes may do so at once on one
 * database: whoever finds a thing taken that was free a moment ago looks again.
 */
export async function fillStore(store: Store, now: Date, demo: boolean): Promise<void> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await fillOnce(store, now, demo)
    } catch (error) {
      if (!(error instanceof DuplicateId) || tried === TRIES) throw error
    }
  }
}

async function fillOnce(store: Store, now: Date, demo: boolean): Promise<void> {
  await seedOrganisations(store)
  if (!demo) return
  await seedPersons(store, now)
  await seedAppointments(store, now)
  await seedRouting(store)
  await seedNotices(store, now)
  await seedGuides(store, now)
  await seedContactPoints(store, now)
  await seedProjects(store, now)
  await seedTasks(store, now)
  await seedActivities(store, now)
}
