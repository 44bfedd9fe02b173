import type { BroadcastOptions, Survey } from '../../../contract/broadcast/broadcast-options'
import { isRealDay } from '../../../contract/district-time'
import type { BroadcastRecord, StoredContent } from '../../../records/broadcast'

type Draft = Pick<BroadcastRecord, 'content' | 'options'>

/** What a draft still lacks before it can go to its readers, as sentences for its writer; `today` is the district's. */
export function whatLacks({ content, options }: Draft, today: string): string[] {
  return [...inContent(content, options), ...datesOf(content, today), ...inOptions(options, today)]
}

function inContent({ title, summary, body, attachments, category }: StoredContent, { survey }: BroadcastOptions) {
  // A picture alone can't be read out by a screen reader, so words are asked for.
  const hasText = body.replace(/<[^>]*>/g, '').trim() !== ''
  return [
    ...(title ? [] : ['请写标题']),
    ...(summary ? [] : ['请用一句话说明']),
    ...(hasText || survey ? [] : [attachments.length > 0 ? '请写正文,只有附件手机上不好看' : '请写正文']),
    ...(category === 'survey' && !survey ? ['意见征集要有题目,请加上'] : []),
  ]
}

function datesOf({ validFrom, validUntil }: StoredContent, today: string) {
  const real = [validFrom, validUntil].every((day) => day === undefined || isRealDay(day))
  if (!real) return ['有效期里有一天不存在,请重新选']
  return [
    ...(validFrom && validUntil && validFrom > validUntil ? ['有效期的开始要在结束之前'] : []),
    ...(validUntil && validUntil < today ? ['有效期已经过了,请改后面的日期'] : []),
  ]
}

function inOptions({ audience, duty, check, survey }: BroadcastOptions, today: string) {
  return [
    ...(audience.some(({ take }) => take) ? [] : ['请选发给谁']),
    ...(duty === 'understand' && check.length === 0 ? ['需要看懂的通知至少要有一个小问题'] : []),
    ...check.flatMap(({ text, options, right, hint }, at) => {
      const whole = text.length >= 2 && hint.length >= 2 && isChoice(options) && right < options.length
      return whole ? [] : [`第 ${at + 1} 个小问题没有写完,要有题目、至少两个选项、正确的选项和提示`]
    }),
    ...(survey ? inSurvey(survey, today) : []),
  ]
}

function inSurvey({ questions, until }: Survey, today: string) {
  return [
    ...(questions.length > 0 ? [] : ['意见征集至少要有一道题']),
    ...questions.flatMap(({ kind, text, options }, at) =>
      text.length >= 2 && (kind === 'text' || isChoice(options))
        ? []
        : [`意见征集第 ${at + 1} 题没有写完,选择题要有至少两个选项`],
    ),
    ...(isRealDay(until) ? [] : ['意见征集的截止日期不存在,请重新选']),
    ...(until < today ? ['意见征集的截止日期已经过了,请改后面的日期'] : []),
  ]
}

const isChoice = (options: readonly string[]) => options.length >= 2 && options.every(Boolean)
