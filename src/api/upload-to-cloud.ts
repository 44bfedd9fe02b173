import axios from 'axios'
import { offlineFailure, refusalFailure, unreadableFailure } from './reply-failure'
import { post } from './send'

interface UploadAddress {
  address: string
  fileId: string
  fields: Record<string, string>
}

/** Puts a file straight into the cloud's storage, by an address that the door gives out. */
export async function uploadToCloud(file: Blob, name: string): Promise<string> {
  const ending = name.split('.').pop()?.toLowerCase() ?? ''
  const reply = await post('/api/upload/address', { ending })
  if (!reply.ok) throw refusalFailure(reply.error)
  const { address, fileId, fields } = reply.data as UploadAddress
  const form = new FormData()
  for (const [field, value] of Object.entries(fields)) form.append(field, value)
  // Behind the fields: the storage reads no field that follows the file.
  form.append('file', file, name)
  const { status } = await axios.post(address, form, { timeout: 120_000, validateStatus: () => true }).catch(() => {
    throw offlineFailure()
  })
  if (status >= 300) throw unreadableFailure()
  return fileId
}
