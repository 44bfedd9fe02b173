import Taro from '@tarojs/taro'
import { openTable as saveInBrowser } from './open-table'
import { openTable as openInWechat } from './open-table.weapp'

const table = { url: 'https://files.example/x', name: '诉求.xlsx' }

describe('a table that was made', () => {
  test('is saved by the browser under its name, without leaving the page', async () => {
    const clicked: string[] = []
    const click = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      clicked.push(`${this.href} ${this.download}`)
    })
    await saveInBrowser(table)
    expect(clicked).toEqual(['https://files.example/x 诉求.xlsx'])
    click.mockRestore()
  })

  const wechat = (downloadFile: jest.Mock, openDocument = jest.fn(async () => undefined)) => {
    Object.assign(Taro, { env: { USER_DATA_PATH: 'wxfile://usr' }, downloadFile, openDocument })
    return openDocument
  }

  test('opens in WeChat under its own name, and can be sent on', async () => {
    const fetched = jest.fn(async () => ({ statusCode: 200 }))
    const openDocument = wechat(fetched)
    await openInWechat(table)
    const filePath = 'wxfile://usr/诉求.xlsx'
    expect(fetched).toHaveBeenCalledWith({ url: table.url, filePath })
    expect(openDocument).toHaveBeenCalledWith({ filePath, fileType: 'xlsx', showMenu: true })
  })

  test.each([
    ['there is no network', () => Promise.reject({ errMsg: 'downloadFile:fail' })],
    ['the address has ended', async () => ({ statusCode: 403 })],
  ])('is said not to be there when %s', async (_, fetched) => {
    const openDocument = wechat(jest.fn(fetched))
    await expect(openInWechat(table)).rejects.toThrow('没能下载到手机上')
    expect(openDocument).not.toHaveBeenCalled()
  })

  test('is said when the phone cannot show it', async () => {
    wechat(
      jest.fn(async () => ({ statusCode: 200 })),
      jest.fn(() => Promise.reject({ errMsg: 'openDocument:fail' })),
    )
    await expect(openInWechat(table)).rejects.toThrow('这台手机打不开')
  })
})
