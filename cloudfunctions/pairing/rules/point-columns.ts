/** One column of the table that an admin fills in; the export writes the same, so that it can be brought in again. */
export const POINT_COLUMNS = [
  { field: 'number', heading: '编号', width: 12, example: '0101', how: '本社区自己编,字母、数字或短横,最长 20 个' },
  { field: 'kind', heading: '类型', width: 8, example: '户', how: '户、企业、村' },
  { field: 'grade', heading: '级别', width: 10, example: '社区级', how: '区级、街镇级、社区级' },
  { field: 'sort', heading: '分类', width: 14, example: '独居老人户', how: '照下面的分类写' },
  { field: 'street', heading: '街镇', width: 14, example: '黄埔街道', how: '写全称或简称' },
  { field: 'community', heading: '社区或村', width: 16, example: '荔园社区', how: '写全称或简称' },
  { field: 'title', heading: '名称', width: 20, example: '陈桂芳家', how: '户写户主,企业和村写名称' },
  { field: 'contactName', heading: '联系人', width: 12, example: '陈桂芳', how: '去了找谁' },
  { field: 'phone', heading: '电话', width: 16, example: '13800000001', how: '11 位手机号,或带区号的座机' },
  { field: 'address', heading: '地址', width: 28, example: '荔园小区1栋101', how: '写到门牌' },
  { field: 'branch', heading: '责任党员支部', width: 22, example: '荔园社区第一党支部', how: '还没有安排就空着' },
  { field: 'member', heading: '责任党员', width: 12, example: '周文斌', how: '还没有安排就空着' },
  { field: 'standInBranch', heading: '替补支部', width: 22, example: '', how: '没有替补就空着' },
  { field: 'standIn', heading: '替补党员', width: 12, example: '', how: '没有替补就空着' },
  { field: 'longitude', heading: '经度', width: 12, example: '', how: '不知道就空着;填了能核对是不是在现场' },
  { field: 'latitude', heading: '纬度', width: 12, example: '', how: '和经度一起填' },
] as const

export type PointField = (typeof POINT_COLUMNS)[number]['field']
export type PointCells = Record<PointField, string>
export const headingOf = (field: PointField): string =>
  POINT_COLUMNS.find((column) => column.field === field)?.heading ?? field
