/** WeChat has the whole package before the first page opens. */
export function loadAhead(): void {}

/** In WeChat they came with their package. */
export function loadVisitPages(): void {}
