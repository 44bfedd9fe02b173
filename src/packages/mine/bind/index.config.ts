export default definePageConfig({ navigationBarTitleText: '我的工作身份', enablePullDownRefresh: true })
