export default definePageConfig({ navigationBarTitleText: '黄埔党建云', enablePullDownRefresh: true })
