export default definePageConfig({ navigationBarTitleText: '管理办事指南', enablePullDownRefresh: true })
