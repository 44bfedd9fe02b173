/** A document as it stood from a moment on; `undefined` when it was gone. */
interface Version {
  since: number
  doc: RawDoc | undefined
}
export type RawDoc = { _id: string } & Record<string, unknown>

/** Documents with their past, so that a transaction sees the moment at which it began. */
export class VersionedDocuments {
  private readonly collections = new Map<string, Map<string, Version[]>>()
  /** One more at each commit. */
  moment = 0

  create(name: string): void {
    if (!this.collections.has(name)) this.collections.set(name, new Map())
  }
  exists(name: string): boolean {
    return this.collections.has(name)
  }

  at(name: string, id: string, moment: number): RawDoc | undefined {
    return this.versionsOf(name, id)
      .filter(({ since }) => since <= moment)
      .at(-1)?.doc
  }
  all(name: string, moment: number): RawDoc[] {
    return [...(this.collections.get(name)?.keys() ?? [])].flatMap((id) => this.at(name, id, moment) ?? [])
  }
  /** When it last changed; 0 when never. */
  changedAt(name: string, id: string): number {
    return this.versionsOf(name, id).at(-1)?.since ?? 0
  }

  /** Writes at the next moment; what no moment from `oldest` on can see is forgotten. */
  commit(writes: Iterable<{ name: string; id: string; doc: RawDoc | undefined }>, oldest: number): void {
    this.moment += 1
    for (const { name, id, doc } of writes) {
      const versions = [...this.versionsOf(name, id), { since: this.moment, doc }]
      const seen = versions.filter(({ since }) => since <= oldest).length - 1
      this.collections.get(name)?.set(id, versions.slice(Math.max(seen, 0)))
    }
  }

  private versionsOf(name: string, id: string): Version[] {
    return this.collections.get(name)?.get(id) ?? []
  }
}
