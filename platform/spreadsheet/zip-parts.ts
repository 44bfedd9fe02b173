import { setImmediate } from 'node:timers/promises'

/** One file inside the archive; its text is asked for piece by piece, after all of the parts before it. */
export interface Part {
  path: string
  pieces: AsyncIterable<string> | Iterable<string>
}

/**
 * The bytes of a zip archive. Nothing is read ahead of whoever reads them, so memory stays flat however long a part is;
 * a reader that goes away ends the parts' sources too.
 */
export async function* zipParts(parts: readonly Part[]): AsyncGenerator<Uint8Array> {
  // Loaded at its first use, so that a function's start stays short.
  const { Zip, ZipDeflate } = await import('fflate')
  const ready: Uint8Array[] = []
  let broken: Error | undefined
  const archive = new Zip((fault, bytes) => {
    if (fault) broken = fault
    else ready.push(bytes)
  })
  function* made() {
    if (broken) throw broken
    yield* ready.splice(0)
  }
  const encoder = new TextEncoder()
  for (const { path, pieces } of parts) {
    const file = new ZipDeflate(path)
    archive.add(file)
    for await (const piece of pieces) {
      file.push(encoder.encode(piece))
      yield* made()
      // Packing keeps the processor busy; others get their turn between two pieces.
      await setImmediate()
    }
    file.push(new Uint8Array(), true)
    yield* made()
  }
  archive.end()
  yield* made()
}
