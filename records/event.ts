import { defineCollection } from './collection'

/** Every kind of event, with the readers that react to it; an empty list is a declared silence. */
export const EVENT_READERS = {
  'case.raised': ['tally', 'tell', 'words', 'thread', 'visit_case'],
  'case.taken_on': ['tell'],
  'case.taken_over': ['tell'],
  'case.assigned': ['tell'],
  'case.dispatched': ['tell', 'list_case'],
  'case.called': ['tell', 'list_case'],
  'case.calls_ended': ['tell'],
  'case.returned': ['tell'],
  'case.disputed': ['tell'],
  'case.lead_named': ['tell'],
  'case.more_asked': ['tell'],
  'case.more_added': ['tell', 'words'],
  'case.wait_ended': ['tell'],
  'case.extension_asked': ['tell'],
  'case.extension_granted': ['tell'],
  'case.extension_declined': ['tell'],
  'case.answered': ['tally', 'tell', 'merged', 'publish'],
  'case.referred': ['tell', 'merged'],
  'case.confirmed': ['tally', 'tell', 'words'],
  'case.referral_accepted': ['tally', 'tell', 'words'],
  'case.refused': ['tally', 'tell', 'words'],
  'case.unconfirmed': ['tally', 'tell', 'words'],
  'case.withdrawn': ['tally', 'tell', 'merged', 'words'],
  'case.merged': ['tell', 'words'],
  'case.unmerged': ['tell', 'words'],
  'case.method_changed': ['tell', 'list_case'],
  'case.matter_changed': ['tell'],
  'case.change_proposed': ['tell'],
  'case.change_agreed': ['tell'],
  'case.change_declined': ['tell'],
  'case.planned': ['tell', 'list_case'],
  'case.visited': ['tell'],
  'case.followed_up': ['tell'],
  'case.reminded': ['tell'],
  'case.overdue': ['tally', 'tell'],
  'case.escalated': ['tell'],
  'case.week_missed': ['tell'],
  'case.call_taken_on': [],
  'case.call_answered': ['tell'],
  'case.call_returned': ['tell'],
  'case.call_disputed': ['tell'],
  'case.call_lead_named': ['tell'],
  'case.call_extension_asked': ['tell'],
  'case.call_extension_decided': ['tell'],
  'case.call_cancelled': ['tell'],
  'case.call_overdue': ['tell'],
  'case.contact_revealed': [],
  'case.text_released': ['words'],
  'case.photo_released': [],
  'case.published': ['tell', 'publish'],
  'case.common_found': [],
  'case.followed': [],
  'case.unfollowed': [],
  'case.exported': [],
  'case.method_rule_set': [],
  'case.routing_saved': [],
  'case.canned_answer_saved': [],
  'case.canned_answer_removed': [],
  'broadcast.submitted': [],
  'broadcast.sent_back': ['tell_broadcast'],
  'broadcast.scheduled': [],
  'broadcast.released': [],
  'broadcast.withdrawn': [],
  'broadcast.release_rule_set': [],
  'broadcast.acknowledged': [],
  'broadcast.reminded': [],
  'broadcast.text_released': [],
  'broadcast.replies_opened': [],
  'broadcast.replies_closed': [],
  'broadcast.reply_answered': ['tell_broadcast'],
  'broadcast.reply_judged': [],
  'broadcast.reply_raised': ['raise_reply'],
  'activity.created': [],
  'activity.changed': [],
  'activity.cancelled': [],
  'activity.signed_up': [],
  'activity.sign_up_withdrawn': [],
  'activity.checked_in': [],
  'activity.check_in_erased': [],
  'activity.summarised': [],
  'activity.shift_assigned': [],
  'activity.shift_dropped': [],
  'activity.swap_asked': [],
  'activity.swap_answered': [],
  'guide.saved': [],
  'guide.removed': [],
  'visit.words_erased': [],
  'person.record_exported': [],
  'person.data_exported': [],
  'person.erased': [
    'erase_case',
    'erase_broadcast',
    'erase_checkin',
    'erase_pairing',
    'erase_notify',
    'erase_session',
    'erase_staff',
    'erase_kept',
  ],
  'guide.imported': [],
  'point.saved': [],
  'point.handed_over': ['tell_pairing'],
  'point.ended': [],
  'point.number_revealed': [],
  'point.code_made': [],
  'point.linked': ['tell_pairing'],
  'point.unlinked': [],
  'point.import_taken': [],
  'point.import_written': ['tell_pairing'],
  'point.exported': [],
  'person.number_revealed': [],
  'person.called': [],
  'visit.planned': [],
  'visit.checked_in': ['tell_visit'],
  'visit.finished': [],
  'visit.cancelled': [],
  'visit.explained': [],
  'visit.disputed': ['tell_visit'],
  'person.tags_saved': [],
  'person.community_chosen': [],
  'person.contact_saved': [],
  'calendar.day_set': [],
  'appointment.added': [],
  'appointment.imported': [],
  'appointment.invited': [],
  'appointment.bound': [],
  'appointment.binding_refused': [],
  'appointment.ended': [],
  'appointment.days_set': [],
  'desk.confirmed': ['tell_desk'],
  'desk.refused': [],
  'desk.ended': [],
  'list.saved': [],
  'list.started': ['tell_item'],
  'list.cancelled': [],
  'item.reported': [],
  'item.handed_in': ['tell_item'],
  'item.verified': ['tell_item'],
  'item.sent_back': ['tell_item'],
  'item.extension_asked': ['tell_item'],
  'item.extension_decided': ['tell_item'],
  'item.handed_over': ['tell_item'],
  'item.cancelled': ['tell_item'],
  'item.week_missed': ['tell_item'],
  'item.overdue': ['tell_item'],
  'project.saved': [],
  'project.milestone_reached': ['tell_project'],
  'project.milestone_missed': ['tell_project'],
  'project.linked': [],
  'project.unlinked': [],
  'project.closed': ['tell_project'],
  'task.issued': ['tell_task'],
  'task.accepted': [],
  'task.handed_on': ['tell_task'],
  'task.split': [],
  'task.progressed': [],
  'task.extension_asked': ['tell_task'],
  'task.extension_decided': ['tell_task'],
  'task.handed_in': ['tell_task'],
  'task.verified': ['tell_task'],
  'task.sent_back': ['tell_task'],
  'task.cancelled': ['tell_task'],
  'task.reminded': ['tell_task'],
  'task.overdue': ['tell_task'],
} as const satisfies Record<string, readonly string[]>
export type EventKind = keyof typeof EVENT_READERS
export type ReaderName = (typeof EVENT_READERS)[EventKind][number]

/** What one event says beside who, when and about what: ids, codes, numbers and digests; never a person's words. */
export type EventData = Record<string, string | number | boolean | null | string[]>

/**
 * One line of the log. `id` is `SUBJECT:SEQ` (seq padded to 8 digits), so a subject's events exist once each and sort.
 * `hash` = SHA-256 over the previous event's hash and this event's content, without `pending`, which readers empty.
 */
export interface EventRecord {
  id: string
  subject: string
  seq: number
  kind: EventKind
  at: string
  /** Calendar day of `at` in the district's time; what the daily seal goes by. */
  day: string
  /** Person id, or `clock`. */
  by: string
  /** The office the person acted for; empty for residents. */
  office: string
  data: EventData
  requestId: string
  previousHash: string
  hash: string
  pending: string[]
}

export const events = defineCollection<EventRecord>({
  name: 'events',
  fields: { subject: 'text', seq: 'number', day: 'text', pending: 'array', at: 'text' },
  indexes: [['subject', 'seq'], ['day'], ['pending']],
})

/** The end of a subject's chain; read and written with each of its events, so two writers never share a number. */
export interface ChainRecord {
  /** The subject. */
  id: string
  seq: number
  hash: string
}
export const chains = defineCollection<ChainRecord>({ name: 'chains', fields: {}, indexes: [] })

/** One day's events under one root: SHA-256 over the sorted last hashes of that day's chains. */
export interface SealRecord {
  /** The day, YYYY-MM-DD. */
  id: string
  root: string
  previousRoot: string
  events: number
  subjects: number
  sealedAt: string
}
export const seals = defineCollection<SealRecord>({ name: 'seals', fields: {}, indexes: [] })
