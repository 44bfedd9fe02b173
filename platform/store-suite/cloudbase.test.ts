import { startCloudbaseEndpoint } from '../wechat/endpoint/start-cloudbase-endpoint'
import { openCloudbaseStore } from '../wechat/store/open-cloudbase-store'
import { describeStore } from './describe-store'

describeStore('CloudBase, through its own SDK', async () => {
  const endpoint = await startCloudbaseEndpoint()
  Object.assign(process.env, endpoint.environment)
  const { store } = openCloudbaseStore({ env: 'test-env', serviceUrl: endpoint.url, ...endpoint.credentials })
  return { store, close: endpoint.close, openTransactions: async () => endpoint.openTransactions() }
})
