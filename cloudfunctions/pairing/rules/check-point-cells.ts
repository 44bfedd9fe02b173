import {
  CONTACT_CLASSES,
  CONTACT_GRADES,
  CONTACT_KINDS,
  type ContactKind,
  PHONE_PATTERN,
  POINT_NUMBER_PATTERN,
} from '../../../contract/pairing/words'
import type { PointCells, PointField } from './point-columns'

export const keyOf = (words: Record<string, string>, said: string): string | undefined =>
  Object.keys(words).find((key) => words[key] === said)
export const kindOf = ({ kind }: PointCells) => keyOf(CONTACT_KINDS, kind) as ContactKind | undefined

const ALL_CLASSES = Object.values(CONTACT_CLASSES).flatMap((classes) => Object.values(classes))
const length = (text: string) => [...text].length
const between = (text: string, least: number, most: number, what: string) =>
  length(text) < least || length(text) > most ? `${what}请写 ${least} 到 ${most} 个字` : undefined

/** A wide box around the district, in GCJ-02 degrees, drawn by hand: it finds what was typed wrongly, not where a border runs. */
const DISTRICT_BOX = { longitude: [113.35, 113.75], latitude: [22.95, 23.45] } as const

type Check = (cell: string, row: PointCells) => string | undefined

/** What can be said of a cell from its own row; the first that fits is told. What a list has to answer for is looked up later. */
const CELL_CHECKS: Partial<Record<PointField, readonly Check[]>> = {
  number: [
    (cell) => (cell ? undefined : '请写编号'),
    (cell) => (cell.length > 20 ? '编号太长,最多 20 个字母或数字' : undefined),
    (cell) => (POINT_NUMBER_PATTERN.test(cell) ? undefined : '编号只能用字母、数字和短横'),
  ],
  kind: [
    (cell) => (cell ? undefined : '请写户、企业或村'),
    (cell) => (keyOf(CONTACT_KINDS, cell) ? undefined : `没有“${cell}”这个类型,请写户、企业或村`),
  ],
  grade: [
    (cell) => (cell ? undefined : '请写区级、街镇级或社区级'),
    (cell) => (keyOf(CONTACT_GRADES, cell) ? undefined : `没有“${cell}”这个级别,请写区级、街镇级或社区级`),
  ],
  sort: [
    (cell, row) => (cell ? undefined : `请写分类:${classesOf(kindOf(row))}`),
    (cell, row) =>
      ALL_CLASSES.includes(cell as never) ? undefined : `没有“${cell}”这个分类,请写:${classesOf(kindOf(row))}`,
    (cell, row) => {
      const kind = kindOf(row)
      if (!kind || keyOf(CONTACT_CLASSES[kind], cell)) return undefined
      return `“${cell}”不是${CONTACT_KINDS[kind]}的分类,请写:${classesOf(kind)}`
    },
  ],
  street: [(cell) => (cell ? undefined : '请写街镇')],
  community: [(cell) => (cell ? undefined : '请写社区或村')],
  title: [
    (cell) => (cell ? undefined : '请写名称:户写户主,企业和村写名称'),
    (cell) => (/\d{15,}/.test(cell) ? '名称里有长串数字,像证件号,请去掉' : undefined),
    (cell) => between(cell, 2, 60, '名称'),
  ],
  contactName: [
    (cell) => (cell ? undefined : '请写联系人'),
    (cell) => (/\d/.test(cell) ? '联系人里有数字,电话请写到“电话”那一列' : undefined),
    (cell) => between(cell, 1, 30, '联系人'),
  ],
  phone: [
    (cell) => (cell ? undefined : '请写电话'),
    (cell) => (/^\d(\.\d+)?E\+?\d+$/i.test(cell) ? '电话被表格改成了科学计数,请把这一列改成“文本”再写一遍' : undefined),
    (cell) => (/^\d{17}[\dXx]$/.test(cell) ? '这是身份证号,不要填进来,请换成电话' : undefined),
    (cell) => (/[,,、/;; ]/.test(cell) ? '一格只写一个电话' : undefined),
    (cell) => (/^1\d+$/.test(cell) && cell.length !== 11 ? `手机号是 11 位,这里有 ${cell.length} 位` : undefined),
    (cell) => (PHONE_PATTERN.test(cell) ? undefined : '请写 11 位手机号,或带区号的座机'),
  ],
  address: [(cell) => (cell ? undefined : '请写地址'), (cell) => between(cell, 2, 100, '地址')],
  branch: [(cell, { member }) => (!cell && member ? '写了责任党员,也要写他的支部' : undefined)],
  member: [(cell, { branch }) => (!cell && branch ? '写了支部,也要写责任党员是谁' : undefined)],
  standInBranch: [(cell, { standIn }) => (!cell && standIn ? '写了替补党员,也要写他的支部' : undefined)],
  standIn: [
    (cell, { standInBranch }) => (!cell && standInBranch ? '写了替补支部,也要写替补党员是谁' : undefined),
    (cell, { member }) => (cell && !member ? '还没有责任党员,先不要安排替补' : undefined),
    (cell, { member, branch, standInBranch }) =>
      cell && cell === member && branch === standInBranch ? '替补和责任党员是同一个人,请换一个' : undefined,
  ],
  longitude: [
    (cell, { latitude }) => (!cell && latitude ? '写了纬度,也要写经度' : undefined),
    (cell) => (cell && Number.isNaN(Number(cell)) ? '经度要写成数,比如 113.4449' : undefined),
    (cell) => (cell && inBox(cell, 'latitude') ? '经度和纬度写反了,请对调' : undefined),
    (cell) => (cell && !inBox(cell, 'longitude') ? '这个经度不在黄埔区,请核对' : undefined),
  ],
  latitude: [
    (cell, { longitude }) => (!cell && longitude ? '写了经度,也要写纬度' : undefined),
    (cell) => (cell && Number.isNaN(Number(cell)) ? '纬度要写成数,比如 23.1051' : undefined),
    (cell) => (cell && !inBox(cell, 'latitude') && !inBox(cell, 'longitude') ? '这个纬度不在黄埔区,请核对' : undefined),
  ],
}

const inBox = (cell: string, side: keyof typeof DISTRICT_BOX) =>
  Number(cell) >= DISTRICT_BOX[side][0] && Number(cell) <= DISTRICT_BOX[side][1]
const classesOf = (kind: ContactKind | undefined): string =>
  (kind ? Object.values(CONTACT_CLASSES[kind]) : ALL_CLASSES)
    .filter((words, at, all) => all.indexOf(words) === at)
    .join('、')

/** The mistakes of a row's cells, at most one a cell. */
export function wrongCells(cells: PointCells): { field: PointField; words: string }[] {
  return (Object.keys(cells) as PointField[]).flatMap((field) => {
    const words = (CELL_CHECKS[field] ?? []).map((check) => check(cells[field], cells)).find(Boolean)
    return words ? [{ field, words }] : []
  })
}
