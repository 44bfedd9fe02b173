import { set } from 'idb-keyval'
import { newId } from '../new-id'
import { type KeptPhoto, LARGEST_PHOTO, type Picked, tooLargeSentence } from './kept-photo'

/** Asks the browser for photos, at most `room` of them, and keeps each so that it outlives a reload. */
export async function pickPhotos(room: number): Promise<Picked> {
  const photos: KeptPhoto[] = []
  let sentence: string | undefined
  for (const file of (await chooseFiles()).slice(0, room)) {
    if (file.size > LARGEST_PHOTO) {
      sentence = tooLargeSentence(file.size)
      continue
    }
    const key = newId()
    await set(`photo:${key}`, file).catch(() => undefined)
    photos.push({ key, src: URL.createObjectURL(file), size: file.size })
  }
  return { photos, sentence }
}

function chooseFiles(): Promise<File[]> {
  return new Promise((chosen) => {
    const input = document.createElement('input')
    Object.assign(input, { type: 'file', accept: 'image/*', multiple: true })
    input.onchange = () => chosen([...(input.files ?? [])])
    input.oncancel = () => chosen([])
    input.click()
  })
}
