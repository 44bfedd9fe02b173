const tab = (page: string, text: string) => ({
  pagePath: `pages/${page}/index`,
  text,
  iconPath: `assets/${page}.png`,
  selectedIconPath: `assets/${page}-here.png`,
})

/** The account has to add the plugin before the app can start with it (docs/adr/038). */
const SPEECH = { WechatSI: { version: '0.3.5', provider: 'wx069ba97219f66d99' } }

const ahead = (...names: string[]) => ({ network: 'all' as const, packages: names.map((name) => `packages/${name}`) })

export default defineAppConfig({
  pages: [
    'pages/home/index',
    'pages/notices/index',
    'pages/cases/index',
    'pages/me/index',
    'pages/raise/index',
    'pages/receipt/index',
    'pages/case-detail/index',
    'pages/choose-community/index',
  ],
  subPackages: [
    { root: 'packages/desk', pages: ['inbox/index', 'handle/index'] },
    {
      root: 'packages/admin',
      pages: ['routing/index', 'working-days/index', 'method-rules/index', 'guides/index', 'people/index'],
    },
    {
      root: 'packages/member',
      pages: ['work/index', 'report-for/index', 'to-call/index', 'record/index', 'visit/index', 'visits/index'],
    },
    {
      root: 'packages/mine',
      pages: [
        ...['consents/index', 'visits/index', 'contact/index', 'data/index', 'erase/index', 'who-sees/index'],
        ...['desk/index', 'desks/index', 'terms/index', 'bind/index'],
      ],
    },
    { root: 'packages/pairing', pages: ['keep/index', 'mine/index', 'point/index'] },
    { root: 'packages/task', pages: ['list/index', 'view/index', 'issue/index', 'progress/index'] },
    {
      root: 'packages/project',
      pages: ['lists/index', 'list/index', 'edit/index', 'item/index', 'projects/index', 'view/index', 'keep/index'],
    },
    { root: 'packages/activity', pages: ['list/index', 'view/index', 'host/index', 'edit/index', 'roster/index'] },
    { root: 'packages/open', pages: ['cases/index'] },
    { root: 'packages/guide', pages: ['list/index', 'entry/index'] },
    { root: 'packages/publish', pages: ['list/index', 'edit/index', 'receipts/index', 'replies/index'] },
    { root: 'packages/notice', pages: ['read/index', 'search/index', 'poster/index'] },
  ],
  window: {
    backgroundTextStyle: 'dark',
    backgroundColor: '#F5F6F8',
    navigationBarBackgroundColor: '#FFFFFF',
    navigationBarTitleText: '黄埔党建云',
    navigationBarTextStyle: 'black',
  },
  tabBar: {
    color: '#4E5969',
    selectedColor: '#C8102E',
    backgroundColor: '#FFFFFF',
    borderStyle: 'white',
    list: [tab('home', '首页'), tab('notices', '通知'), tab('cases', '诉求'), tab('me', '我的')],
  },
  lazyCodeLoading: 'requiredComponents',
  // Where people go next. A member's own package comes before they go where there is no signal.
  preloadRule: {
    'pages/home/index': ahead('notice', 'guide', 'member'),
    'pages/me/index': ahead('mine'),
    'packages/member/work/index': ahead('task', 'pairing', 'desk'),
    'packages/desk/inbox/index': ahead('task'),
  },
  ...(process.env.TARO_APP_SPEECH === '1' ? { plugins: SPEECH } : {}),
  __usePrivacyCheck__: true,
  requiredPrivateInfos: ['chooseLocation', 'getLocation'],
  permission: { 'scope.userLocation': { desc: '只在您点选位置或签到时读取一次,用来找到要办的地方' } },
})
