/** Now; a port so that tests and the demo can move it. */
export interface Clock {
  now(): Date
}
