import type { $ZodType, input as InputOf, output as OutputOf } from 'zod/v4/core'
import type { RoleName } from './roles'

/**
 * One operation of the backend: the unit that a page calls and a cloud function does.
 * `name` is `channel.verb-noun`; the channel is also the cloud function that serves it.
 * `callers` are the roles that may call at all (rights over one object are its handler's `may`).
 * A `mutation` carries a request id and is done once; a `query` changes nothing.
 */
export interface Operation<
  Name extends string = string,
  Input extends $ZodType = $ZodType,
  Output extends $ZodType = $ZodType,
> {
  name: Name
  kind: 'query' | 'mutation'
  summary: string
  callers: readonly RoleName[]
  input: Input
  output: Output
}

export function defineOperation<const Name extends string, Input extends $ZodType, Output extends $ZodType>(
  operation: Operation<Name, Input, Output>,
): Operation<Name, Input, Output> {
  return operation
}

/** What a caller sends and what the handler receives differ where the schema fills in or cleans. */
export type SentInput<O extends Operation> = InputOf<O['input']>
export type ParsedInput<O extends Operation> = OutputOf<O['input']>
export type OutputData<O extends Operation> = OutputOf<O['output']>
