import type { Texts } from './texts.ts';
import { guide } from './en/guide.ts';
import { keys } from './en/keys.ts';
import { kit } from './en/kit.ts';
import { shell } from './en/shell.ts';
import { common } from './en/common.ts';
import { access } from './en/access.ts';
import { input } from './en/input.ts';
import { clock } from './en/clock.ts';
import { busy } from './en/busy.ts';
import { job } from './en/job.ts';
import { incident } from './en/incident.ts';
import { office } from './en/office.ts';
import { transfer } from './en/transfer.ts';
import { users } from './en/users.ts';
import { beds } from './en/beds.ts';
import { settings } from './en/settings.ts';
import { places } from './en/places.ts';
import { intakes } from './en/intakes.ts';
import { candidates } from './en/candidates.ts';
import { arrivals } from './en/arrivals.ts';
import { attachments } from './en/attachments.ts';
import { imports } from './en/imports.ts';
import { corrections } from './en/corrections.ts';
import { duplicates } from './en/duplicates.ts';
import { runs } from './en/runs.ts';
import { decrees } from './en/decrees.ts';
import { enrolments } from './en/enrolments.ts';
import { desk } from './en/desk.ts';
import { house } from './en/house.ts';
import { applications } from './en/applications.ts';
import { stays } from './en/stays.ts';
import { training } from './en/training.ts';
import { papers } from './en/papers.ts';
import { reports } from './en/reports.ts';
import { exports } from './en/exports.ts';
import { backups } from './en/backups.ts';
import { journal } from './en/journal.ts';
import { home } from './en/home.ts';
import { columns } from './en/columns.ts';
import { presets } from './en/presets.ts';
import { letterheads } from './en/letterheads.ts';
import { reasons } from './en/reasons.ts';
import { school } from './en/school.ts';
import { villages } from './en/villages.ts';
import { words } from './en/words.ts';
import { letters } from './en/letters.ts';
import { messages } from './en/messages.ts';
import { printers } from './en/printers.ts';
import { signers } from './en/signers.ts';
import { lists } from './en/lists.ts';
import { desil } from './en/desil.ts';
import { files } from './en/files.ts';
import { jobs } from './en/jobs.ts';

/** English, the second language of the screen; same keys as `id`. */
export const en = {
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
} satisfies Texts<typeof import('./id.ts').id>;
