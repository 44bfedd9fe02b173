/** Phones have no keyboard. */
export function useKeys(_onKey: (key: string) => boolean): void {}
