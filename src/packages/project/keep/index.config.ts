export default definePageConfig({ navigationBarTitleText: '写挂点项目' })
