export default definePageConfig({ navigationBarTitleText: '要告知的人', enablePullDownRefresh: true })
