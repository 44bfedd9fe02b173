import type { TimedJob } from './handler'
import type { Ports } from './ports/ports'

/** A tick does at most so many rounds of each job; what is left waits for the next tick. */
const ROUNDS = 20

/**
 * Runs every job until it finds nothing more to do. A failing job is reported and holds up no other. `over` ends it
 * between two rounds: whatever is left waits in the store.
 */
export async function runJobs(
  jobs: readonly TimedJob[],
  ports: Ports,
  report: (error: unknown) => void = console.error,
  over: () => boolean = () => false,
): Promise<number> {
  let done = 0
  for (const job of jobs) {
    try {
      for (let round = 0; round < ROUNDS && !over(); round += 1) {
        const did = await job.run(ports)
        done += did
        if (did === 0) break
      }
    } catch (error) {
      report(error)
    }
  }
  return done
}
