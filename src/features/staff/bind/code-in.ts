/** Twelve digits that stand together, in fours or not, and no thirteenth. */
const CODE = /(?:^|\D)((?:\d[\s-]?){11}\d)(?![\s-]*\d)/

/** The digits of what was typed, or of the code in a whole message that was pasted. */
export const codeIn = (typed: string) => (CODE.exec(typed)?.[1] ?? typed).replace(/\D/g, '')
