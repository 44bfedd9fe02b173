import type { TimedJob } from '../../platform/handler'
import { eraseAppointments } from './erase-appointments'

export const timers: TimedJob[] = [eraseAppointments]
