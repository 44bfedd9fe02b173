import { CATEGORIES } from '../../../contract/case/words'
import type { GuideEntry } from '../../../contract/directory/guide-entry'

/** One column of the table that an admin fills in; docs/guide.md is checked against these. */
export interface GuideColumn {
  heading: string
  field: keyof GuideEntry
  width: number
  /** What a cell of it means, as the entry's form takes it; one that can't be meant stays text and is refused there. */
  read(cell: string): unknown
  /** Instead of the form's own sentence. */
  wrong?: string
  /** How the template fills it. */
  example: string
}

const asWritten = (cell: string) => cell
const CATEGORY_OF = new Map<string, string>(Object.entries(CATEGORIES).map(([name, words]) => [words, name]))
const YES_NO = new Map<string, boolean>([
  ['是', true],
  ['否', false],
])
/** One thing a line, or between semicolons; 、 and commas stand within one ("户口簿、身份证"). */
const things = (cell: string) =>
  cell
    .split(/[\n;;]/)
    .map((thing) => thing.trim())
    .filter(Boolean)

export const GUIDE_COLUMNS: readonly GuideColumn[] = [
  { heading: '事项名称', field: 'title', width: 28, read: asWritten, example: '领取社会保障卡' },
  {
    ...{ heading: '类别', field: 'category', width: 12, read: (cell) => CATEGORY_OF.get(cell) ?? cell },
    ...{ wrong: `请从这几个里写一个:${Object.values(CATEGORIES).join('、')}`, example: '社会保障' },
  },
  {
    ...{ heading: '秒批', field: 'instant', width: 8, read: (cell) => YES_NO.get(cell) ?? cell },
    ...{ wrong: '请写“是”或“否”', example: '是' },
  },
  {
    ...{ heading: '是什么事', field: 'about', width: 40, read: asWritten },
    example: '第一次办社保卡的人来领卡。看病、取养老金都用它。',
  },
  {
    ...{ heading: '要带什么', field: 'bring', width: 32, read: things },
    example: '本人身份证原件\n一寸白底照片一张',
  },
  { heading: '要多久', field: 'takes', width: 14, read: asWritten, example: '当场办好' },
  { heading: '去哪里办', field: 'where', width: 32, read: asWritten, example: '各街镇政务服务中心' },
  { heading: '办理时间', field: 'hours', width: 24, read: asWritten, example: '周一至周五 9:00–17:00' },
  { heading: '咨询电话', field: 'phone', width: 16, read: asWritten, example: '12345' },
  { heading: '网上办理', field: 'online', width: 28, read: asWritten, example: '“粤省事”小程序,搜“社保卡”' },
  { heading: '主管单位', field: 'office', width: 16, read: asWritten, example: '区人社局' },
]
