import type { Operation, OutputData, ParsedInput } from '../contract/define-operation'
import type { ErrorCode } from '../contract/errors'
import type { EventData, EventKind } from '../records/event'
import type { PersonRecord } from '../records/person'
import type { Ports } from './ports/ports'
import type { Store, Transaction } from './ports/store'

/** Who calls: the stored person, or one not stored yet (`known: false`) whom the platform vouches for. */
export interface Caller extends PersonRecord {
  known: boolean
}

/** A happening to be written to the log in the same transaction. */
export interface Happening {
  /** `case:ID`, `person:ID`, `office:ID`, `calendar:YEAR`, `method:METHOD`, `routing:district`, `guide:ID`, `broadcast:ID`, `visit:ID`, `task:ID`, `list:ID`, `item:ID`, `project:ID`, `appointment:ID`, `roster:…` or `receipt:…`. */
  subject: string
  kind: EventKind
  /** The office acted for; empty for residents. */
  office?: string
  data?: EventData
}

interface Call<O extends Operation> {
  input: ParsedInput<O>
  caller: Caller
  now: Date
  /** When the caller did it: now, or earlier for what waited on the phone (platform/pipeline/when-made.ts). */
  madeAt: Date
  /** It waited on the phone for a signal: shown as 补传, with both times. */
  late: boolean
  ports: Ports
}
export interface QueryContext<O extends Operation> extends Call<O> {
  store: Store
}
export interface MutationContext<O extends Operation, Prepared = undefined> extends Call<O> {
  tx: Transaction
  requestId: string
  /** What `prepare` returned. */
  prepared: Prepared
  /** Adds to the log, in this transaction, in the order of the calls. */
  record(happening: Happening): void
}

/** `true`, or why not: `not_found` where even the existence is none of the caller's business, else a sentence's code. */
export type Verdict = true | { code: ErrorCode; details?: Record<string, string> }

export interface QueryHandler<O extends Operation, Subject = unknown, Result = unknown> {
  operation: O
  /** Reads what the rights are judged on; `undefined` replies `not_found`. */
  load(context: QueryContext<O>): Promise<Subject | undefined>
  may(caller: Caller, subject: Subject, input: ParsedInput<O>): Verdict
  run(context: QueryContext<O>, subject: Subject): Promise<Result>
  /** The only way out: masks and shapes. */
  present(result: Result, context: QueryContext<O>): OutputData<O> | Promise<OutputData<O>>
}

export interface MutationHandler<O extends Operation, Subject = unknown, Result = unknown, Prepared = undefined> {
  operation: O
  /** Outside I/O (files, content check), before the transaction and once per call. */
  prepare?(context: Call<O>): Promise<Prepared>
  /** Inside the transaction; may run again after a conflict. */
  load(context: MutationContext<O, Prepared>): Promise<Subject | undefined>
  may(caller: Caller, subject: Subject, input: ParsedInput<O>): Verdict
  run(context: MutationContext<O, Prepared>, subject: Subject): Promise<Result>
  present(result: Result, context: MutationContext<O, Prepared>): OutputData<O>
}

// biome-ignore lint/suspicious/noExplicitAny: the list of a function's handlers is of mixed types; serve parses before it calls
export type AnyHandler = QueryHandler<any, any, any> | MutationHandler<any, any, any, any>

/** Give a handler its types; `S` is what `load` found. */
export function query<O extends Operation, S, R>(handler: QueryHandler<O, S, R>): QueryHandler<O, S, R> {
  return handler
}
export function mutation<O extends Operation, S, R, P = undefined>(
  handler: MutationHandler<O, S, R, P>,
): MutationHandler<O, S, R, P> {
  return handler
}

/** Something a function does by the clock rather than for a caller; runs often, each run a bounded, repeatable piece. */
export interface TimedJob {
  name: string
  /** Returns how many things it did; called again while that is more than 0, a bounded number of times. */
  run(ports: Ports): Promise<number>
}
