export default definePageConfig({ navigationBarTitleText: '诉求送到哪里', enablePullDownRefresh: true })
