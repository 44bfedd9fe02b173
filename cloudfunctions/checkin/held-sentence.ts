/** What others read in place of words that wait for their check. */
export const HELD_SENTENCE = '这段文字正在做内容检查,通过后显示'
