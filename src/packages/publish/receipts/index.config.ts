export default definePageConfig({ navigationBarTitleText: '送达和签收', enablePullDownRefresh: true })
