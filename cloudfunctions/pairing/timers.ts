import type { TimedJob } from '../../platform/handler'
import { readerJob } from '../../platform/log/read-events'
import { eraseLink } from './erase-link'
import { tellPairing } from './tell-pairing'
import { writeImports } from './write-imports'

export const timers: TimedJob[] = [writeImports, readerJob(tellPairing), eraseLink]
