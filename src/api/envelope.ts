/** What crosses to the backend, on both ends. */
export interface Envelope {
  operation: string
  input: unknown
  requestId?: string
  /** When it was really done, for what waited on the phone for a signal; ISO 8601. Absent where it went out at once. */
  queuedAt?: string
}
