/** A person's own requests: their ids begin with the person's, and `;` is the character after `:`. */
export const requestsOf = (personId: string) => ({ id: { gte: `${personId}:`, lt: `${personId};` } })
