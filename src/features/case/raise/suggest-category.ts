import type { Category } from '../../../../contract/case/words'

/** Words that people use, for each category; the first category with most hits wins. */
const WORDS: Partial<Record<Category, string[]>> = {
  social_security: ['社保', '医保', '养老', '低保', '退休', '补贴', '失业', '残疾', '公积金', '救助', '工资'],
  medical_care: ['医院', '看病', '挂号', '医生', '药', '疫苗', '卫生站', '体检', '护士', '急诊'],
  education: ['学校', '上学', '入学', '幼儿园', '老师', '学位', '补课', '校车', '课后', '培训班'],
  transport: [
    ...['路灯', '马路', '公交', '停车', '堵', '红绿灯', '坑', '斑马线', '地铁', '电动车', '人行道', '道路', '井盖'],
    ...['车位', '施工围挡', '共享单车'],
  ],
  food_safety: ['食品', '餐馆', '饭店', '变质', '过期', '外卖', '菜市场', '食堂', '不干净', '吃坏', '拉肚子'],
  environment: [
    ...['垃圾', '臭', '噪音', '噪声', '吵', '污水', '油烟', '绿化', '树', '扬尘', '蚊', '老鼠', '下水道', '灰尘'],
    ...['积水', '河涌', '广场舞'],
  ],
}

/** A guess from the words, one tap to change; `undefined` where they say nothing. */
export function suggestCategory(text: string): Category | undefined {
  let best: Category | undefined
  let most = 0
  for (const [category, words] of Object.entries(WORDS) as [Category, string[]][]) {
    const hits = words.filter((word) => text.includes(word)).length
    if (hits > most) [best, most] = [category, hits]
  }
  return best
}
