/** A browser fetches the pages anew at the next visit. */
export function watchUpdates(): void {}
