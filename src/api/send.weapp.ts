import Taro from '@tarojs/taro'
import type { Reply } from '../../contract/errors'
import type { Envelope } from './envelope'
import { offlineFailure, unreadableFailure } from './reply-failure'

/** A call over WeChat cloud: the channel is the cloud function's name. WeChat tells the function who is calling. */
export async function send(envelope: Envelope): Promise<Reply<unknown>> {
  const name = envelope.operation.slice(0, envelope.operation.indexOf('.'))
  try {
    const { result } = await Taro.cloud.callFunction({ name, data: { ...envelope } })
    const reply = result as unknown as Reply<unknown>
    if (typeof reply?.ok !== 'boolean') throw unreadableFailure()
    return reply
  } catch (thrown) {
    throw /request:fail|timeout|network|ERR_/i.test(String((thrown as { errMsg?: string }).errMsg ?? ''))
      ? offlineFailure()
      : unreadableFailure()
  }
}
