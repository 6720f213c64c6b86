import { guide } from './id/guide.ts';
import { keys } from './id/keys.ts';
import { kit } from './id/kit.ts';
import { shell } from './id/shell.ts';
import { common } from './id/common.ts';
import { access } from './id/access.ts';
import { input } from './id/input.ts';
import { clock } from './id/clock.ts';
import { busy } from './id/busy.ts';
import { job } from './id/job.ts';
import { incident } from './id/incident.ts';
import { office } from './id/office.ts';
import { transfer } from './id/transfer.ts';
import { users } from './id/users.ts';
import { beds } from './id/beds.ts';
import { settings } from './id/settings.ts';
import { places } from './id/places.ts';
import { intakes } from './id/intakes.ts';
import { candidates } from './id/candidates.ts';
import { arrivals } from './id/arrivals.ts';
import { attachments } from './id/attachments.ts';
import { imports } from './id/imports.ts';
import { corrections } from './id/corrections.ts';
import { duplicates } from './id/duplicates.ts';
import { runs } from './id/runs.ts';
import { decrees } from './id/decrees.ts';
import { enrolments } from './id/enrolments.ts';
import { desk } from './id/desk.ts';
import { house } from './id/house.ts';
import { applications } from './id/applications.ts';
import { stays } from './id/stays.ts';
import { training } from './id/training.ts';
import { papers } from './id/papers.ts';
import { reports } from './id/reports.ts';
import { exports } from './id/exports.ts';
import { backups } from './id/backups.ts';
import { journal } from './id/journal.ts';
import { home } from './id/home.ts';
import { columns } from './id/columns.ts';
import { presets } from './id/presets.ts';
import { letterheads } from './id/letterheads.ts';
import { reasons } from './id/reasons.ts';
import { school } from './id/school.ts';
import { villages } from './id/villages.ts';
import { words } from './id/words.ts';
import { letters } from './id/letters.ts';
import { messages } from './id/messages.ts';
import { printers } from './id/printers.ts';
import { signers } from './id/signers.ts';
import { lists } from './id/lists.ts';
import { desil } from './id/desil.ts';
import { files } from './id/files.ts';
import { jobs } from './id/jobs.ts';

/** The source of all texts: Bahasa Indonesia, one file per noun. */
export const id = {
  guide,
  keys,
  kit,
  shell,
  common,
  access,
  input,
  clock,
  busy,
  job,
  incident,
  office,
  transfer,
  users,
  beds,
  settings,
  places,
  intakes,
  candidates,
  attachments,
  imports,
  corrections,
  duplicates,
  runs,
  decrees,
  enrolments,
  arrivals,
  desk,
  house,
  applications,
  stays,
  training,
  papers,
  reports,
  exports,
  backups,
  journal,
  home,
  columns,
  printers,
  signers,
  letters,
  messages,
  words,
  villages,
  school,
  reasons,
  letterheads,
  presets,
  lists,
  desil,
  files,
  jobs,
} as const;
