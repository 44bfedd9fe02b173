export default definePageConfig({ navigationBarTitleText: '来过我家的走访' })
