import { FolderInUse } from '../platform/postgres/lock-folder'
import { startFailure } from './start-failure'

const failed = (code: string) => startFailure(Object.assign(new Error('listen failed'), { code }), '8080')

describe('a runtime that cannot start says what to do', () => {
  test.each([
    ['a port in use', 'EADDRINUSE', /端口 8080 已被占用.*换一个端口/],
    ['a port that is none', 'ERR_SOCKET_BAD_PORT', /端口“8080”不对/],
    ['no right to the folder', 'EACCES', /没有权限/],
    ['a full disk', 'ENOSPC', /磁盘满了/],
    ['a database that does not answer', 'ECONNREFUSED', /连不上数据库.*DATABASE_URL/],
    ['a database that refuses the user', '28P01', /不接受这个用户/],
    ['a database that is not there', '3D000', /库名/],
  ])('%s', (_, code, sentence) => {
    expect(failed(code)).toMatch(sentence)
    expect(failed(code)).not.toMatch(/listen failed/)
  })

  test('a folder that another process holds, in its own words', () => {
    const error = Object.create(FolderInUse.prototype, { message: { value: '数据文件夹正在使用。' } })
    expect(startFailure(error, '8080')).toBe('数据文件夹正在使用。')
  })

  test('anything else is passed on without its stack', () => {
    expect(startFailure(new Error('奇怪的事'), '8080')).toMatch(/维护人员:\n奇怪的事$/)
  })
})
