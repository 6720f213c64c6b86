import { attachmentSteps } from './steps/attachments.ts';
import { backupSteps } from './steps/backups.ts';
import { correctionSteps } from './steps/corrections.ts';
import { decreeSteps } from './steps/decrees.ts';
import { duplicateSteps } from './steps/duplicates.ts';
import { exportSteps } from './steps/exports.ts';
import { importSteps } from './steps/imports.ts';
import { intakeSteps } from './steps/intakes.ts';
import { letterheadSteps } from './steps/letterheads.ts';
import { officeSteps } from './steps/office.ts';
import { paperSteps } from './steps/papers.ts';
import { presetSteps } from './steps/presets.ts';
import { reportSteps } from './steps/reports.ts';
import { userSteps } from './steps/users.ts';

/** What tasks ask of the database thread, one line a noun. */
export const steps = {
  office: officeSteps,
  users: userSteps,
  intakes: intakeSteps,
  imports: importSteps,
  corrections: correctionSteps,
  duplicates: duplicateSteps,
  decrees: decreeSteps,
  backups: backupSteps,
  exports: exportSteps,
  papers: paperSteps,
  reports: reportSteps,
  attachments: attachmentSteps,
  presets: presetSteps,
  letterheads: letterheadSteps,
} as const;
export type Steps = typeof steps;
