/** A mini program's sizes grow with its window, so its layout is always a phone's. */
export function useWide(): boolean {
  return false
}
