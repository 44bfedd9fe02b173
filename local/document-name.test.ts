import { documentName } from './document-name'

describe('what a document is called when it is downloaded', () => {
  test.each([
    ['医保 2026.PDF', 'pdf', '医保 2026.pdf'],
    ['../../etc/passwd', 'pdf', 'passwd.pdf'],
    ['C:\\表\\台账.xlsx', 'xlsx', '台账.xlsx'],
    ['invoice.pdf.exe', 'pdf', 'invoice.pdf.exe.pdf'],
    ['通知\u202efdp.exe', 'docx', '通知fdp.exe.docx'],
    ['a\r\nset-cookie: x', 'pdf', 'aset-cookie x.pdf'],
    ['\ud800', 'doc', '文件.doc'],
    ['', 'pdf', '文件.pdf'],
  ] as const)('%s', (given, kind, name) => expect(documentName(given, kind)).toBe(name))

  test('is no longer than a name may be', () => expect([...documentName('😀'.repeat(300), 'pdf')]).toHaveLength(104))
})
