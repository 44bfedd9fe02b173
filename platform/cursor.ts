import { BadCursor, type Scalar } from './ports/store'

/** Where the next page begins: the order field's last value and the last id. Opaque outside. */
export interface Position {
  value?: Scalar
  id: string
}

export const encodeCursor = (position: Position) => Buffer.from(JSON.stringify(position)).toString('base64url')

/** Throws `BadCursor` for whatever was not made by `encodeCursor`. */
export function decodeCursor(cursor: string): Position {
  try {
    const position = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as Position
    const kind = typeof position.value
    if (typeof position.id === 'string' && ['undefined', 'string', 'number', 'boolean'].includes(kind)) return position
  } catch {
    // Whatever it was, it was no cursor.
  }
  throw new BadCursor('not a cursor')
}
