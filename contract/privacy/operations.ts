import { eraseMe } from './erase-me'
import { exportMyData } from './export-my-data'
import { viewMyData } from './view-my-data'

/** A person's own data: seen, taken along, erased. */
export const PRIVACY_OPERATIONS = [viewMyData, exportMyData, eraseMe] as const
