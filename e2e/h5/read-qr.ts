import type { Locator } from 'playwright-core'
import decodeQR from 'qr/decode.js'

/** What the QR code says that stands on the screen: from its pixels, as a camera sees it, by a reader that did not draw it. */
export async function readQr(shown: Locator): Promise<string> {
  const picture = (await shown.screenshot({ scale: 'css' })).toString('base64')
  const { width, height, text } = await shown.page().evaluate(async (png) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob())
    const canvas = new OffscreenCanvas(image.width, image.height)
    const drawn = canvas.getContext('2d')
    if (!drawn) throw new Error('This browser draws nothing')
    drawn.drawImage(image, 0, 0)
    const { data } = drawn.getImageData(0, 0, image.width, image.height)
    // As text: a list of so many numbers takes the browser's line the better part of a minute.
    let text = ''
    for (const value of data) text += String.fromCharCode(value)
    return { width: image.width, height: image.height, text }
  }, picture)
  return decodeQR({ width, height, data: Uint8Array.from(Buffer.from(text, 'latin1')) })
}
