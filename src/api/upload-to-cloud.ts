import axios from 'axios'
import { offlineFailure, refusalFailure, unreadableFailure } from './reply-failure'
import { post } from './send'

interface UploadAddress {
  address: string
  fileId: string
  headers: Record<string, string>
}

/** Puts a file straight into the cloud's storage, by an address that the door gives out. */
export async function uploadToCloud(file: Blob, name: string): Promise<string> {
  const ending = name.split('.').pop()?.toLowerCase() ?? ''
  const reply = await post('/api/upload/address', { ending })
  if (!reply.ok) throw refusalFailure(reply.error)
  const { address, fileId, headers } = reply.data as UploadAddress
  const { status } = await axios
    .put(address, file, { headers, timeout: 120_000, validateStatus: () => true })
    .catch(() => {
      throw offlineFailure()
    })
  if (status >= 300) throw unreadableFailure()
  return fileId
}
