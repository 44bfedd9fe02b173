export default definePageConfig({ navigationBarTitleText: '留言和回复', enablePullDownRefresh: true })
