export default definePageConfig({ navigationBarTitleText: '要办的诉求', enablePullDownRefresh: true })
