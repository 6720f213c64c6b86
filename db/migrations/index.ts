import { officesAndUsers } from './0010-offices-and-users.ts';
import { journal } from './0020-journal.ts';
import { places } from './0030-places.ts';
import { people } from './0040-people.ts';
import { candidates } from './0050-candidates.ts';
import { decisions } from './0060-decisions.ts';
import { enrolments } from './0070-enrolments.ts';
import { house } from './1000-house.ts';
import { applications } from './1010-applications.ts';
import { stays } from './1020-stays.ts';
import { care } from './1030-care.ts';
import { training } from './1040-training.ts';
import { outcomes } from './1050-outcomes.ts';
import { holidays } from './1070-holidays.ts';
import { recordDetails } from './2010-record-details.ts';
import { parentsAndPapers } from './2020-parents-and-papers.ts';
import { ownColumns } from './2030-own-columns.ts';
import { duplicates } from './2040-duplicates.ts';
import { runningSchool } from './2050-running-school.ts';
import { ownLists } from './2060-own-lists.ts';
import { desilCheck } from './2070-desil-check.ts';
import { savedLists } from './2080-saved-lists.ts';
import { regionCodes } from './2090-region-codes.ts';
import { schoolBefore } from './2140-school-before.ts';
import { doubleRequests } from './2150-double-requests.ts';
import { arrivalDays } from './3010-arrival-days.ts';
import { signers } from './3030-signers.ts';
import { letterTexts } from './3070-letter-texts.ts';
import { ownVillages } from './3071-own-villages.ts';
import { plannedEnds } from './3040-planned-ends.ts';
import { decreeChanges } from './3050-decree-changes.ts';
import { printers } from './3080-printers.ts';
import type { Migration } from './migration.ts';

/** Every step in order. Numbers: issue A 0010–, B 1000–, C 2000–. Append only. */
export const migrations: readonly Migration[] = [
  officesAndUsers,
  journal,
  places,
  people,
  candidates,
  decisions,
  enrolments,
  house,
  applications,
  stays,
  care,
  training,
  outcomes,
  holidays,
  recordDetails,
  parentsAndPapers,
  ownColumns,
  duplicates,
  runningSchool,
  ownLists,
  desilCheck,
  savedLists,
  regionCodes,
  schoolBefore,
  doubleRequests,
  arrivalDays,
  signers,
  plannedEnds,
  decreeChanges,
  letterTexts,
  ownVillages,
  printers,
];
