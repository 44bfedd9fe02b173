export default definePageConfig({ navigationBarTitleText: '六办工作法', enablePullDownRefresh: true })
