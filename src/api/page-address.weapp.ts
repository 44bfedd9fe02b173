/** A mini program's page has no address that anybody sees. */
export function keepInAddress(_name: string, _value: string | undefined): void {}
