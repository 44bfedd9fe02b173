import { OPERATIONS } from '../operations'
import { ROLES } from '../roles'
import { WHO_SEES_WHAT } from './who-sees-what'

const LOOKS = OPERATIONS.filter(({ name }) => /reveal/.test(name))

test('what is said of each role is what the operations let it do: whoever may see a number leaves a trace', () => {
  expect(LOOKS.map(({ name }) => name as string).sort()).toEqual([
    ...['case.reveal-contact', 'notify.reveal-number', 'pairing.reveal-point-number'],
  ])
  for (const role of ROLES) {
    const looks = LOOKS.some(({ callers }) => (callers as readonly string[]).includes(role))
    expect([role, WHO_SEES_WHAT[role].sees.includes('每看一次都有记录')]).toEqual([role, looks])
  }
})
