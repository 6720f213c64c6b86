import type { Handlers } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import type { CommandContext, QueryContext } from './context.ts';
import { officeCommands, officeQueries } from './handlers/office.ts';
import { usersCommands, usersQueries } from './handlers/users.ts';
import { placesCommands, placesQueries } from './handlers/places.ts';
import { intakesCommands, intakesQueries } from './handlers/intakes.ts';
import { candidatesCommands, candidatesQueries } from './handlers/candidates.ts';
import { attachmentsCommands, attachmentsQueries } from './handlers/attachments.ts';
import { importsCommands, importsQueries } from './handlers/imports.ts';
import { correctionsCommands, correctionsQueries } from './handlers/corrections.ts';
import { duplicatesCommands, duplicatesQueries } from './handlers/duplicates.ts';
import { runsCommands, runsQueries } from './handlers/runs.ts';
import { decreesCommands, decreesQueries } from './handlers/decrees.ts';
import { enrolmentsCommands, enrolmentsQueries } from './handlers/enrolments.ts';
import { arrivalsCommands, arrivalsQueries } from './handlers/arrivals.ts';
import { houseCommands, houseQueries } from './handlers/house.ts';
import { applicationsCommands, applicationsQueries } from './handlers/applications.ts';
import { staysCommands, staysQueries } from './handlers/stays.ts';
import { trainingCommands, trainingQueries } from './handlers/training.ts';
import { papersCommands, papersQueries } from './handlers/papers.ts';
import { reportsCommands, reportsQueries } from './handlers/reports.ts';
import { exportsCommands, exportsQueries } from './handlers/exports.ts';
import { backupsCommands, backupsQueries } from './handlers/backups.ts';
import { journalCommands, journalQueries } from './handlers/journal.ts';
import { homeCommands, homeQueries } from './handlers/home.ts';
import { columnsCommands, columnsQueries } from './handlers/columns.ts';
import { printersCommands, printersQueries } from './handlers/printers.ts';
import { signersCommands, signersQueries } from './handlers/signers.ts';
import { letterheadsCommands, letterheadsQueries } from './handlers/letterheads.ts';
import { reasonsCommands, reasonsQueries } from './handlers/reasons.ts';
import { schoolCommands, schoolQueries } from './handlers/school.ts';
import { villagesCommands, villagesQueries } from './handlers/villages.ts';
import { wordsCommands, wordsQueries } from './handlers/words.ts';
import { lettersCommands, lettersQueries } from './handlers/letters.ts';
import { messagesCommands, messagesQueries } from './handlers/messages.ts';
import { listsCommands, listsQueries } from './handlers/lists.ts';
import { desilCommands, desilQueries } from './handlers/desil.ts';
import { filesCommands, filesQueries } from './handlers/files.ts';
import { jobsCommands, jobsQueries } from './handlers/jobs.ts';

/** Contract → use case on the database thread. A missing or surplus handler does not compile. */
type Queries = Handlers<Contract, 'query', QueryContext>;
type Commands = Handlers<Contract, 'command', CommandContext>;

const queries: Queries = {
  office: officeQueries,
  users: usersQueries,
  places: placesQueries,
  intakes: intakesQueries,
  candidates: candidatesQueries,
  attachments: attachmentsQueries,
  imports: importsQueries,
  corrections: correctionsQueries,
  duplicates: duplicatesQueries,
  runs: runsQueries,
  decrees: decreesQueries,
  enrolments: enrolmentsQueries,
  arrivals: arrivalsQueries,
  house: houseQueries,
  applications: applicationsQueries,
  stays: staysQueries,
  training: trainingQueries,
  papers: papersQueries,
  reports: reportsQueries,
  exports: exportsQueries,
  backups: backupsQueries,
  journal: journalQueries,
  home: homeQueries,
  columns: columnsQueries,
  printers: printersQueries,
  signers: signersQueries,
  letters: lettersQueries,
  messages: messagesQueries,
  words: wordsQueries,
  villages: villagesQueries,
  school: schoolQueries,
  reasons: reasonsQueries,
  letterheads: letterheadsQueries,
  presets: {},
  lists: listsQueries,
  desil: desilQueries,
  files: filesQueries,
  jobs: jobsQueries,
};

const commands: Commands = {
  office: officeCommands,
  users: usersCommands,
  places: placesCommands,
  intakes: intakesCommands,
  candidates: candidatesCommands,
  attachments: attachmentsCommands,
  imports: importsCommands,
  corrections: correctionsCommands,
  duplicates: duplicatesCommands,
  runs: runsCommands,
  decrees: decreesCommands,
  enrolments: enrolmentsCommands,
  arrivals: arrivalsCommands,
  house: houseCommands,
  applications: applicationsCommands,
  stays: staysCommands,
  training: trainingCommands,
  papers: papersCommands,
  reports: reportsCommands,
  exports: exportsCommands,
  backups: backupsCommands,
  journal: journalCommands,
  home: homeCommands,
  columns: columnsCommands,
  printers: printersCommands,
  signers: signersCommands,
  letters: lettersCommands,
  messages: messagesCommands,
  words: wordsCommands,
  villages: villagesCommands,
  school: schoolCommands,
  reasons: reasonsCommands,
  letterheads: letterheadsCommands,
  presets: {},
  lists: listsCommands,
  desil: desilCommands,
  files: filesCommands,
  jobs: jobsCommands,
};

/** Named, for the whole contract written out is more than the compiler writes into a declaration. */
interface AllHandlers {
  readonly query: Queries;
  readonly command: Commands;
}

export const handlers: AllHandlers = { query: queries, command: commands };
