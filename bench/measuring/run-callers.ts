/** Runs `call(caller, time)` `times` times for each of `callers` at once; returns the milliseconds a call took, overall. */
export async function runCallers(
  callers: number,
  times: number,
  call: (caller: number, time: number) => Promise<void>,
): Promise<number> {
  const started = process.hrtime.bigint()
  const one = async (caller: number) => {
    for (let time = 0; time < times; time += 1) await call(caller, time)
  }
  await Promise.all(Array.from({ length: callers }, (_, caller) => one(caller)))
  return Number(process.hrtime.bigint() - started) / 1e6 / (callers * times)
}
