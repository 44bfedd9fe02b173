import { writeInTurn } from './write-in-turn'

describe('writes in turn', () => {
  test.each(Array.from({ length: 8 }, (_, breaths) => breaths))(
    'what is asked for %i breaths after a write began to end is written all the same',
    async (breaths) => {
      let state = 'first'
      let lying = ''
      let end = () => {}
      const write = writeInTurn(async () => {
        const own = state
        await new Promise<void>((done) => {
          end = done
          if (own === 'second') done()
        })
        lying = own
      })
      void write()
      end()
      for (let breath = 0; breath < breaths; breath += 1) await null
      state = 'second'
      await write()
      await write.settled()
      expect(lying).toBe('second')
    },
  )

  test('a write that failed does not stop the next', async () => {
    let fails = true
    const write = writeInTurn(async () => {
      if (fails) throw new Error('full')
    })
    await expect(write()).rejects.toThrow('full')
    fails = false
    await expect(write()).resolves.toBeUndefined()
  })
})
