import { describeStore } from './describe-store'
import { freshStore } from './fresh-store'

// One connection, so no transaction can be left open without the next test waiting for ever.
describeStore('PGlite', async () => ({ ...(await freshStore()), openTransactions: async () => 0 }))
