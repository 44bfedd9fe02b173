export type PageData = Record<string, unknown>

/** `root.cn.[0].cn` and `a[1].b` alike. */
function steps(path: string): string[] {
  return path.split(/[.[\]]+/).filter((step) => step !== '')
}

/** setData as WeChat does it: by path, each value a copy (functions and undefined don't cross to the other layer). */
export function applySetData(data: PageData, change: Record<string, unknown>): void {
  for (const [path, value] of Object.entries(change)) {
    const all = steps(path)
    const last = all.pop()!
    let place = data
    all.forEach((step, at) => {
      if (place[step] === null || typeof place[step] !== 'object') {
        place[step] = /^\d+$/.test(all[at + 1] ?? last) ? [] : {}
      }
      place = place[step] as PageData
    })
    place[last] = value === undefined ? undefined : JSON.parse(JSON.stringify(value))
  }
}
