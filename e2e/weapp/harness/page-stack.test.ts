import { createPage, type PageInstance } from './page-instance'
import { openPageStack } from './page-stack'

function walk() {
  const road: string[] = []
  const config = {
    first: 'tab/home',
    routes: ['tab/home', 'tab/mine', 'far/case', 'far/desk'],
    tabs: ['tab/home', 'tab/mine'],
    subpackages: ['far/'],
  }
  const stack = openPageStack(config, (route, query) => {
    const note = (what: string) => () => void road.push(`${what} ${route}`)
    const life = { onLoad: note('load'), onShow: note('show'), onHide: note('hide'), onUnload: note('unload') }
    return createPage(life, route, query, (callback) => callback())
  })
  const since = () => road.splice(0)
  return { stack, since }
}
const routes = (pages: PageInstance[]) => pages.map((page) => page.route)

test('going to a page hides the one below, going back shows it again without loading it', () => {
  const { stack, since } = walk()
  stack.reLaunch('/tab/home')
  stack.navigateTo('/far/case?id=7')
  expect(stack.current().options).toEqual({ id: '7' })
  expect(since()).toEqual(['load tab/home', 'show tab/home', 'hide tab/home', 'load far/case', 'show far/case'])
  stack.navigateBack(1)
  expect(since()).toEqual(['unload far/case', 'show tab/home'])
})

test('a tab keeps its page while another tab is shown; pages above it end', () => {
  const { stack, since } = walk()
  stack.reLaunch('/tab/home')
  stack.navigateTo('/far/case')
  since()
  stack.switchTab('/tab/mine')
  expect(since()).toEqual(['hide far/case', 'unload far/case', 'load tab/mine', 'show tab/mine'])
  stack.switchTab('/tab/home')
  expect(since()).toEqual(['hide tab/mine', 'show tab/home'])
  expect(routes(stack.pages())).toEqual(['tab/home'])
})

test('WeChat refuses to navigate to a tab, to switch to what is none, and to go back below the first page', () => {
  const { stack } = walk()
  stack.reLaunch('/tab/home')
  expect(() => stack.navigateTo('/tab/mine')).toThrow('can not navigateTo a tabbar page')
  expect(() => stack.switchTab('/far/case')).toThrow('can not switch to no-tabBar page')
  expect(() => stack.navigateBack(1)).toThrow('cannot navigate back at first page')
})

test('ten pages deep is the end, as on the phone', () => {
  const { stack } = walk()
  stack.reLaunch('/far/case')
  for (let depth = 1; depth < 10; depth += 1) stack.navigateTo('/far/desk')
  expect(() => stack.navigateTo('/far/desk')).toThrow('webview count limit exceed')
})

test('a redirect takes the place of the page', () => {
  const { stack } = walk()
  stack.reLaunch('/tab/home')
  stack.navigateTo('/far/case')
  stack.redirectTo('/far/desk')
  expect(routes(stack.pages())).toEqual(['tab/home', 'far/desk'])
})
