import { buffer } from 'node:stream/consumers'
import type { ContentSafety, PhotoVerdict, SafetyVerdict } from '../ports/content-safety'
import type { FileFacts, Files } from '../ports/files'
import type { MiniCode, MiniCodes } from '../ports/mini-codes'
import type { Notice, Notifier, Outcome } from '../ports/notifier'
import type { NumberFound, PhoneNumbers } from '../ports/phone-numbers'
import type { Ports } from '../ports/ports'
import type { Store } from '../ports/store'

/** Ports for tests: a clock that moves when told, files that exist when put, a content check that says what it is told, a WeChat that keeps what it was asked to send. */
export interface TestPorts extends Ports {
  files: Files & {
    /** Without `content` the file is there, with nothing in it. */
    put(fileId: string, facts: Partial<FileFacts>, content?: Buffer): string
    saved: Map<string, { name: string; bytes: Buffer }>
    removed: string[]
  }
  clock: { now(): Date; set(instant: string): void; advance(hours: number): void }
  /** Codes that WeChat's button gave, each with what comes of it; any other is spent. */
  phoneNumbers: PhoneNumbers & { codes: Map<string, NumberFound> }
  contentSafety: ContentSafety & { verdict: SafetyVerdict; photo: PhotoVerdict }
  miniCodes: MiniCodes & { code: MiniCode; asked: [page: string, scene: string][] }
  notifier: Notifier & { sent: Notice[]; outcome: Outcome }
}

export function testPorts(store: Store, start = '2026-03-02T09:00:00+08:00'): TestPorts {
  let now = new Date(start)
  const saved = new Map<string, { name: string; bytes: Buffer }>()
  const removed: string[] = []
  const known = new Map<string, FileFacts & { content: Buffer }>()
  return {
    store,
    retiredKeys: [],
    clock: {
      now: () => now,
      set: (instant) => {
        now = new Date(instant)
      },
      advance: (hours) => {
        now = new Date(now.getTime() + hours * 3600_000)
      },
    },
    files: {
      put(fileId, facts, content = Buffer.alloc(0)) {
        known.set(fileId, { contentType: 'image/jpeg', bytes: 20_000, ...facts, content })
        return fileId
      },
      ...{ saved, removed },
      async remove(fileIds) {
        for (const fileId of fileIds) if (known.delete(fileId) || saved.delete(fileId)) removed.push(fileId)
      },
      async save(stream, { name }) {
        const fileId = `x_${saved.size + 1}`
        saved.set(fileId, { name, bytes: await buffer(stream) })
        return fileId
      },
      inspect: async (fileId) => known.get(fileId),
      read: async (fileId) => known.get(fileId)?.content,
      addresses: async (fileIds) => fileIds.map((fileId) => `https://files.example/${fileId}`),
    },
    notifier: {
      ...{ templates: { case_progress: 'T1', notice: 'T2', reply: 'T3' }, sent: [] as Notice[] },
      outcome: 'sent' as Outcome,
      async send(notice) {
        this.sent.push(notice)
        return this.outcome
      },
    },
    phoneNumbers: {
      codes: new Map<string, NumberFound>(),
      async byCode(code) {
        return this.codes.get(code) ?? { reason: 'spent' }
      },
    },
    miniCodes: {
      ...{ code: { state: 'nowhere' } as MiniCode, asked: [] as [string, string][] },
      async draw(page, scene) {
        this.asked.push([page, scene])
        return this.code
      },
    },
    contentSafety: {
      verdict: 'passed',
      photo: { state: 'passed' },
      async checkPhoto() {
        return this.photo
      },
      async checkText() {
        return this.verdict
      },
    },
  }
}
