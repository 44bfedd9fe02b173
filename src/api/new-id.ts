import { ulid } from 'ulid'

/** A ULID: made once for each thing that a person does. WeChat's app service has no crypto, so plain chance serves. */
export function newId(): string {
  return ulid(undefined, Math.random)
}
