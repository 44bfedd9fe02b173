import Taro from '@tarojs/taro'
import type { Reply } from '../../contract/errors'
import type { Envelope } from './envelope'
import { offlineFailure, unreadableFailure } from './reply-failure'

/** As long as the web waits. WeChat's own limit is a minute, and nobody looks at a waiting button for that long. */
const TIMEOUT_MS = 25_000

/** What did not answer in time may have been done all the same: the request id keeps it from being done twice. */
function inTime<T>(work: Promise<T>): Promise<T> {
  return new Promise((done, failed) => {
    const timer = setTimeout(() => failed({ errMsg: 'timeout' }), TIMEOUT_MS)
    work.then(done, failed).finally(() => clearTimeout(timer))
  })
}

/** A call over WeChat cloud: the channel is the cloud function's name. WeChat tells the function who is calling. */
export async function send(envelope: Envelope): Promise<Reply<unknown>> {
  const name = envelope.operation.slice(0, envelope.operation.indexOf('.'))
  try {
    const { result } = await inTime(Taro.cloud.callFunction({ name, data: { ...envelope } }))
    const reply = result as unknown as Reply<unknown>
    if (typeof reply?.ok !== 'boolean') throw unreadableFailure()
    return reply
  } catch (thrown) {
    throw /request:fail|timeout|network|ERR_/i.test(String((thrown as { errMsg?: string }).errMsg ?? ''))
      ? offlineFailure()
      : unreadableFailure()
  }
}
