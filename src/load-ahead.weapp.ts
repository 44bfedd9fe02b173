/** WeChat has the whole package before the first page opens. */
export function loadAhead(): void {}
