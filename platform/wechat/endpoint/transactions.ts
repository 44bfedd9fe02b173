import { CloudError } from './cloud-error'
import { type RawDoc, VersionedDocuments } from './versioned-documents'

export interface Transaction {
  id: string
  moment: number
  startedAt: number
  writes: Map<string, { name: string; id: string; doc: RawDoc | undefined }>
}
export type Step = 'start' | 'read' | 'write' | 'commit'

const keyOf = (name: string, id: string) => `${name} ${id}`

/** Snapshot isolation with a lock a document: the first to write wins, the others fail at once. */
export class Transactions {
  readonly documents = new VersionedDocuments()
  private readonly open = new Map<string, Transaction>()
  private readonly locks = new Map<string, string>()
  private readonly planned: Step[] = []
  private started = 0

  constructor(private readonly lifeMs: number) {}

  get count(): number {
    return this.open.size
  }
  /** The next transaction that comes to this step meets a conflict. */
  planConflict(step: Step): void {
    this.planned.push(step)
  }

  start(): Transaction {
    this.meetPlanned('start')
    this.started += 1
    const id = `transaction-${this.started}`
    const transaction = { id, moment: this.documents.moment, startedAt: Date.now(), writes: new Map() }
    this.open.set(id, transaction)
    return transaction
  }

  find(id: string): Transaction {
    const transaction = this.open.get(id)
    if (!transaction) throw new CloudError('DATABASE_TRANSACTION_FAIL', 'no such transaction')
    if (this.isExpired(transaction)) {
      this.end(transaction)
      throw new CloudError('DATABASE_TRANSACTION_FAIL', 'transaction expired')
    }
    return transaction
  }

  read(transaction: Transaction, name: string, id: string): RawDoc | undefined {
    this.meetPlanned('read')
    const written = transaction.writes.get(keyOf(name, id))
    return written ? written.doc : this.documents.at(name, id, transaction.moment)
  }

  write(transaction: Transaction, name: string, id: string, doc: RawDoc | undefined): void {
    this.meetPlanned('write')
    const key = keyOf(name, id)
    const holder = this.open.get(this.locks.get(key) ?? '')
    if (holder && holder !== transaction && !this.isExpired(holder)) throw conflict()
    if (this.documents.changedAt(name, id) > transaction.moment) throw conflict()
    this.locks.set(key, transaction.id)
    transaction.writes.set(key, { name, id, doc })
  }

  commit(transaction: Transaction): void {
    this.meetPlanned('commit')
    this.end(transaction)
    const oldest = Math.min(this.documents.moment, ...[...this.open.values()].map(({ moment }) => moment))
    this.documents.commit(transaction.writes.values(), oldest)
  }

  end(transaction: Transaction): void {
    this.open.delete(transaction.id)
    for (const [key, holder] of this.locks) if (holder === transaction.id) this.locks.delete(key)
  }

  private isExpired({ startedAt }: Transaction): boolean {
    return Date.now() - startedAt > this.lifeMs
  }
  private meetPlanned(step: Step): void {
    const at = this.planned.indexOf(step)
    if (at === -1) return
    this.planned.splice(at, 1)
    throw conflict()
  }
}

const conflict = () => new CloudError('DATABASE_TRANSACTION_CONFLICT', 'write conflict, try again')
