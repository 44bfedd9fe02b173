/** One cloud function as WeChat cloud runs it: its folder alone, one call at a time, who calls in the environment. */
const { main } = require(process.argv[2])

async function answer({ id, environment, event, context }) {
  Object.assign(process.env, environment)
  try {
    process.send({ id, reply: await main(event, context) })
  } catch (error) {
    process.send({ id, thrown: String(error?.stack ?? error) })
  } finally {
    for (const name of Object.keys(environment)) delete process.env[name]
  }
}

let before = Promise.resolve()
process.on('message', (asked) => {
  before = before.then(() => answer(asked))
})
process.send({ loaded: true })
