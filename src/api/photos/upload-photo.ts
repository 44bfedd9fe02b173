import axios from 'axios'
import { get } from 'idb-keyval'
import { sentenceOf } from '../../../contract/errors'
import { API_BASE, UPLOADS_TO_CLOUD } from '../base'
import { CallFailure, offlineFailure, refusalFailure, unreadableFailure } from '../reply-failure'
import { session } from '../session'
import { uploadToCloud } from '../upload-to-cloud'
import type { KeptPhoto } from './kept-photo'

/** Sends one photo to the runtime's upload door; returns its file id. Throws `CallFailure`. */
export async function uploadPhoto(photo: KeptPhoto): Promise<string> {
  const file = (await get<Blob>(`photo:${photo.key}`).catch(() => undefined)) ?? (await readSource(photo.src))
  if (!file) throw new CallFailure('photo_missing', sentenceOf('photo_missing'), false)
  if (UPLOADS_TO_CLOUD) return uploadToCloud(file, nameOf(file))
  const form = new FormData()
  form.append('file', file, 'photo.jpg')
  const headers = { authorization: `Bearer ${session.get()?.token ?? ''}` }
  const { data } = await axios
    .post(`${API_BASE}/api/upload`, form, { headers, timeout: 120_000, validateStatus: () => true })
    .catch(() => {
      throw offlineFailure()
    })
  if (data?.ok === false) throw refusalFailure(data.error)
  const fileId = data?.data?.fileId ?? data?.fileId
  if (typeof fileId !== 'string') throw unreadableFailure()
  return fileId
}

const nameOf = ({ type }: Blob) => `photo.${type.split('/')[1] || 'jpg'}`

async function readSource(src: string): Promise<Blob | undefined> {
  return fetch(src).then(
    (response) => response.blob(),
    () => undefined,
  )
}
