/** What crosses to the backend, on both ends. */
export interface Envelope {
  operation: string
  input: unknown
  requestId?: string
}
