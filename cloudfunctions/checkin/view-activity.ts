import { viewActivity as operation } from '../../contract/checkin/view-activity'
import { query } from '../../platform/handler'
import { showPhotos } from '../../platform/photo-check/show-photos'
import { atActivity, attendances, signUps } from '../../records/activity'
import { organisations } from '../../records/organisation'
import { persons } from '../../records/person'
import { hostsIt, mayTakePart } from './activity-may'
import { type LoadedActivity, loadActivity } from './load-activity'
import { presentActivity, type Whole } from './present-activity'

export const viewActivity = query<typeof operation, LoadedActivity, Whole>({
  operation,
  load: ({ store, caller, input }) => loadActivity(store, caller, input.activityId),
  may: mayTakePart,
  async run({ store, caller, now, ports }, { activity }) {
    const own = atActivity(activity.id, caller.id)
    const onDuty = activity.shifts.flatMap(({ personId, swapWith }) => [personId, ...(swapWith ? [swapWith] : [])])
    const hosts = hostsIt(caller, activity)
    const [office, place, signed, attendance, people, photos, signUpCount] = await Promise.all([
      store.get(organisations, activity.office),
      store.get(organisations, activity.place ?? activity.office),
      store.get(signUps, own),
      store.get(attendances, own),
      store.getMany(persons, [...new Set(onDuty)]),
      showPhotos(ports, caller, activity.summary?.photos ?? []),
      hosts ? store.count(signUps, { activityId: activity.id }) : undefined,
    ])
    const names = new Map(people.map(({ id, name }) => [id, name]))
    return {
      ...{ activity, officeName: office?.shortName ?? '', signedUp: signed !== undefined, attendance, photos, now },
      ...{ placeName: place?.shortName ?? '', signUps: signUpCount },
      ...{ hosts, callerId: caller.id, nameOf: (id) => names.get(id) ?? '' },
    }
  },
  present: presentActivity,
})
