import { type Ending, type Picked, takePicked } from './picked-file'

/** Asks the browser for one document. */
export async function pickFile(endings: readonly Ending[]): Promise<Picked> {
  const file = await chooseFile(endings)
  return file ? takePicked({ name: file.name, size: file.size, source: file }, endings) : {}
}

function chooseFile(endings: readonly Ending[]): Promise<File | undefined> {
  return new Promise((chosen) => {
    const input = document.createElement('input')
    Object.assign(input, { type: 'file', accept: endings.map((ending) => `.${ending}`).join(',') })
    input.onchange = () => chosen(input.files?.[0])
    input.oncancel = () => chosen(undefined)
    input.click()
  })
}
