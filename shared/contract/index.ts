import { officeContract } from './office.ts';
import { usersContract } from './users.ts';
import { placesContract } from './places.ts';
import { intakesContract } from './intakes.ts';
import { candidatesContract } from './candidates.ts';
import { attachmentsContract } from './attachments.ts';
import { importsContract } from './imports.ts';
import { correctionsContract } from './corrections.ts';
import { duplicatesContract } from './duplicates.ts';
import { runsContract } from './runs.ts';
import { decreesContract } from './decrees.ts';
import { enrolmentsContract } from './enrolments.ts';
import { arrivalsContract } from './arrivals.ts';
import { houseContract } from './house.ts';
import { applicationsContract } from './applications.ts';
import { staysContract } from './stays.ts';
import { trainingContract } from './training.ts';
import { papersContract } from './papers.ts';
import { reportsContract } from './reports.ts';
import { exportsContract } from './exports.ts';
import { backupsContract } from './backups.ts';
import { journalContract } from './journal.ts';
import { homeContract } from './home.ts';
import { columnsContract } from './columns.ts';
import { presetsContract } from './presets.ts';
import { printersContract } from './printers.ts';
import { signersContract } from './signers.ts';
import { letterheadsContract } from './letterheads.ts';
import { reasonsContract } from './reasons.ts';
import { schoolContract } from './school.ts';
import { villagesContract } from './villages.ts';
import { wordsContract } from './words.ts';
import { lettersContract } from './letters.ts';
import { messagesContract } from './messages.ts';
import { listsContract } from './lists.ts';
import { desilContract } from './desil.ts';
import { filesContract } from './files.ts';
import { jobsContract } from './jobs.ts';

/** The whole process boundary: noun → verb → endpoint. Both sides are derived from it. */
export const contract = {
  office: officeContract,
  users: usersContract,
  places: placesContract,
  intakes: intakesContract,
  candidates: candidatesContract,
  attachments: attachmentsContract,
  imports: importsContract,
  corrections: correctionsContract,
  duplicates: duplicatesContract,
  runs: runsContract,
  decrees: decreesContract,
  enrolments: enrolmentsContract,
  arrivals: arrivalsContract,
  house: houseContract,
  applications: applicationsContract,
  stays: staysContract,
  training: trainingContract,
  papers: papersContract,
  reports: reportsContract,
  exports: exportsContract,
  backups: backupsContract,
  journal: journalContract,
  home: homeContract,
  columns: columnsContract,
  printers: printersContract,
  signers: signersContract,
  letters: lettersContract,
  messages: messagesContract,
  words: wordsContract,
  villages: villagesContract,
  school: schoolContract,
  reasons: reasonsContract,
  letterheads: letterheadsContract,
  presets: presetsContract,
  lists: listsContract,
  desil: desilContract,
  files: filesContract,
  jobs: jobsContract,
} as const;
export type Contract = typeof contract;
