export default definePageConfig({ navigationBarTitleText: '写整改清单' })
