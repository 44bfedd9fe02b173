import { FolderInUse } from '../platform/postgres/lock-folder'
import { BadKeys } from '../platform/vault/read-keys'

const UNREACHABLE = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'ECONNRESET', 'EHOSTUNREACH'])

/** What the person at the terminal reads when the runtime can't start: a sentence, never a stack. */
export function startFailure(error: unknown, port: string): string {
  if (error instanceof FolderInUse || error instanceof BadKeys) return error.message
  const { code = '', message = '' } = error as NodeJS.ErrnoException
  if (code === 'EADDRINUSE') return `端口 ${port} 已被占用。请关掉占用它的程序,或换一个端口:PORT=8081 npm start`
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return `没有权限使用端口 ${port} 或数据文件夹。请换一个端口(PORT)或文件夹(DATA_DIR)再试。`
  if (code === 'ENOSPC') return '磁盘满了,请腾出空间再试。'
  if (code === 'ERR_SOCKET_BAD_PORT') return `端口“${port}”不对,请填 0 到 65535 之间的数字,例如 PORT=8081 npm start`
  if (UNREACHABLE.has(code)) return '连不上数据库,请检查 DATABASE_URL 里的地址,以及数据库是否已经启动。'
  // 28…: PostgreSQL refuses this user; 3D000: it has no such database.
  if (code.startsWith('28') || code === '3D000') return '数据库不接受这个用户或库名,请检查 DATABASE_URL。'
  return `没有启动成功,请把下面这句话交给维护人员:\n${message}`
}
