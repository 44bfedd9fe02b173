/** What two ways of writing one title share: width, capitals, blanks and punctuation say nothing. */
export const titleKey = (title: string) =>
  title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
