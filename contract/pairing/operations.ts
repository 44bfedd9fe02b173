import { checkPointImport } from './check-point-import'
import { endPoint } from './end-point'
import { exportPoints } from './export-points'
import { handOver } from './hand-over'
import { importPoints } from './import-points'
import { linkPoint } from './link-point'
import { listMembers } from './list-members'
import { listMyPoints } from './list-my-points'
import { listPoints } from './list-points'
import { makeLinkCode } from './make-link-code'
import { makePointTemplate } from './make-point-template'
import { revealPointNumber } from './reveal-point-number'
import { savePoint } from './save-point'
import { unlinkPoint } from './unlink-point'
import { viewMyContact } from './view-my-contact'
import { viewPoint } from './view-point'
import { viewPointImport } from './view-point-import'

/** Contact pairing (结对联系). */
export const PAIRING_OPERATIONS = [
  listPoints,
  listMyPoints,
  viewPoint,
  savePoint,
  endPoint,
  handOver,
  listMembers,
  revealPointNumber,
  makeLinkCode,
  linkPoint,
  unlinkPoint,
  viewMyContact,
  makePointTemplate,
  checkPointImport,
  importPoints,
  viewPointImport,
  exportPoints,
] as const
