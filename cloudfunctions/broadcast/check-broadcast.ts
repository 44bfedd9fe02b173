import type { SafetyVerdict } from '../../platform/ports/content-safety'
import type { Ports } from '../../platform/ports/ports'
import type { BroadcastRecord } from '../../records/broadcast'
import { plainText } from './plain-text'

type Written = Pick<BroadcastRecord, 'content' | 'options' | 'change'>

/** Every word in it that somebody wrote and others will read. */
export function wordsOf({ content, options, change }: Written): string[] {
  const { title, summary, body, source, documentNumber, attachments } = content
  const { check, survey } = options
  return [
    ...[title, summary, source, documentNumber, change, plainText(body)],
    ...attachments.map(({ name }) => name),
    ...check.flatMap((question) => [question.text, ...question.options, question.hint]),
    ...(survey?.questions ?? []).flatMap((question) => [question.text, ...question.options]),
  ].filter(Boolean)
}

/** The content check of the whole; the adapter cuts it into pieces as long as WeChat takes. */
export const checkBroadcast = (ports: Ports, written: Written, openid: string): Promise<SafetyVerdict> =>
  ports.contentSafety.checkText(wordsOf(written).join('\n'), openid)
