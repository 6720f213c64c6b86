import type { Handlers } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { officeTasks } from './tasks/office.ts';
import { usersTasks } from './tasks/users.ts';
import { placesTasks } from './tasks/places.ts';
import { intakesTasks } from './tasks/intakes.ts';
import { candidatesTasks } from './tasks/candidates.ts';
import { attachmentsTasks } from './tasks/attachments.ts';
import { importsTasks } from './tasks/imports.ts';
import { correctionsTasks } from './tasks/corrections.ts';
import { duplicatesTasks } from './tasks/duplicates.ts';
import { runsTasks } from './tasks/runs.ts';
import { decreesTasks } from './tasks/decrees.ts';
import { arrivalsTasks } from './tasks/arrivals.ts';
import { enrolmentsTasks } from './tasks/enrolments.ts';
import { houseTasks } from './tasks/house.ts';
import { applicationsTasks } from './tasks/applications.ts';
import { staysTasks } from './tasks/stays.ts';
import { trainingTasks } from './tasks/training.ts';
import { papersTasks } from './tasks/papers.ts';
import { reportsTasks } from './tasks/reports.ts';
import { exportsTasks } from './tasks/exports.ts';
import { backupsTasks } from './tasks/backups.ts';
import { presetsTasks } from './tasks/presets.ts';
import { letterheadsTasks } from './tasks/letterheads.ts';
import { journalTasks } from './tasks/journal.ts';
import { homeTasks } from './tasks/home.ts';
import { filesTasks } from './tasks/files.ts';
import { jobsTasks } from './tasks/jobs.ts';
import type { TaskContext } from './task.ts';

/** Contract → task on the data process's main thread. */
export const taskHandlers: Handlers<Contract, 'task', TaskContext> = {
  office: officeTasks,
  users: usersTasks,
  places: placesTasks,
  intakes: intakesTasks,
  candidates: candidatesTasks,
  attachments: attachmentsTasks,
  imports: importsTasks,
  corrections: correctionsTasks,
  duplicates: duplicatesTasks,
  runs: runsTasks,
  decrees: decreesTasks,
  enrolments: enrolmentsTasks,
  arrivals: arrivalsTasks,
  house: houseTasks,
  applications: applicationsTasks,
  stays: staysTasks,
  training: trainingTasks,
  papers: papersTasks,
  reports: reportsTasks,
  exports: exportsTasks,
  backups: backupsTasks,
  journal: journalTasks,
  home: homeTasks,
  columns: {},
  printers: {},
  signers: {},
  letters: {},
  messages: {},
  words: {},
  villages: {},
  school: {},
  reasons: {},
  letterheads: letterheadsTasks,
  presets: presetsTasks,
  lists: {},
  desil: {},
  files: filesTasks,
  jobs: jobsTasks,
};
