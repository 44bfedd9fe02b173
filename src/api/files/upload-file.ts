import axios from 'axios'
import { API_BASE, UPLOADS_TO_CLOUD } from '../base'
import { offlineFailure, refusalFailure, unreadableFailure } from '../reply-failure'
import { session } from '../session'
import { uploadToCloud } from '../upload-to-cloud'
import type { PickedFile } from './picked-file'

/** Sends one document to the runtime's door for documents; returns its file id. Throws `CallFailure`. */
export async function uploadFile({ name, source }: PickedFile): Promise<string> {
  if (UPLOADS_TO_CLOUD) return uploadToCloud(source as Blob, name)
  const form = new FormData()
  form.append('file', source as Blob, name)
  const headers = { authorization: `Bearer ${session.get()?.token ?? ''}` }
  const { data } = await axios
    .post(`${API_BASE}/api/upload/document`, form, { headers, timeout: 120_000, validateStatus: () => true })
    .catch(() => {
      throw offlineFailure()
    })
  if (data?.ok === false) throw refusalFailure(data.error)
  const fileId = data?.data?.fileId
  if (typeof fileId !== 'string') throw unreadableFailure()
  return fileId
}
