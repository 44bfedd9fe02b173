import type { OperationName } from '../../../contract/operations'
import { call } from '../call'
import { uploadPhoto } from '../photos/upload-photo'
import type { QueuedCall } from './queued-call'

/**
 * Sends the photos that are not there yet, then the call. A file id is written into `item` at once (and `remember`
 * told), since the same request id must come with the same input when it is sent again. Throws `CallFailure`.
 */
export async function deliverCall(item: QueuedCall, remember: () => Promise<void>): Promise<unknown> {
  for (const photo of item.photos ?? []) {
    if (photo.fileId) continue
    photo.fileId = await uploadPhoto(photo)
    await remember()
  }
  const input = item.photos ? { ...item.input, photos: item.photos.map((photo) => photo.fileId) } : item.input
  return call<OperationName>(item.operation, input as never, item.requestId, item.waited ? item.madeAt : undefined)
}
