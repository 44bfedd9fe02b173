/** The phone that component tests run on: what it is asked to do is kept here, and tests set what it finds. */
type Listener = () => void
type NetworkListener = (status: { isConnected: boolean; networkType: string }) => void

export const phone = {
  params: {} as Record<string, string>,
  /** Every move between pages and every word above the page, in order: "navigateTo /pages/raise/index". */
  done: [] as string[],
  /** What a question (`showModal`) is answered with. */
  agrees: true,
  /** Of the window, in pixels. */
  width: 390,
  /** The card that the page would send on. */
  share: undefined as (() => unknown) | undefined,
  place: undefined as { name: string; address: string; latitude: number; longitude: number } | undefined,
}

const shows = new Set<Listener>()
const hides = new Set<Listener>()
const pulls = new Set<Listener>()
const networks = new Set<NetworkListener>()
export const listeners = { shows, hides, pulls, networks }

const tellAll = (all: Set<Listener>) => {
  for (const tell of [...all]) tell()
}
export const showPage = () => tellAll(shows)
export const hidePage = () => tellAll(hides)
export const pullDown = () => tellAll(pulls)

export function changeNetwork(isConnected: boolean): void {
  for (const tell of [...networks]) tell({ isConnected, networkType: isConnected ? '4g' : 'none' })
}

/** A phone fresh from the shop; `keep` leaves what it has stored. */
export function resetPhone(): void {
  Object.assign(phone, { params: {}, done: [], agrees: true, width: 390, share: undefined, place: undefined })
  localStorage.clear()
}
