import { z } from 'zod';
import { officeErrors } from './errors/office.ts';
import { usersErrors } from './errors/users.ts';
import { placesErrors } from './errors/places.ts';
import { intakesErrors } from './errors/intakes.ts';
import { candidatesErrors } from './errors/candidates.ts';
import { attachmentsErrors } from './errors/attachments.ts';
import { importsErrors } from './errors/imports.ts';
import { correctionsErrors } from './errors/corrections.ts';
import { duplicatesErrors } from './errors/duplicates.ts';
import { runsErrors } from './errors/runs.ts';
import { decreesErrors } from './errors/decrees.ts';
import { enrolmentsErrors } from './errors/enrolments.ts';
import { houseErrors } from './errors/house.ts';
import { applicationsErrors } from './errors/applications.ts';
import { staysErrors } from './errors/stays.ts';
import { trainingErrors } from './errors/training.ts';
import { papersErrors } from './errors/papers.ts';
import { reportsErrors } from './errors/reports.ts';
import { exportsErrors } from './errors/exports.ts';
import { backupsErrors } from './errors/backups.ts';
import { journalErrors } from './errors/journal.ts';
import { homeErrors } from './errors/home.ts';
import { columnsErrors } from './errors/columns.ts';
import { presetsErrors } from './errors/presets.ts';
import { printersErrors } from './errors/printers.ts';
import { signersErrors } from './errors/signers.ts';
import { letterheadsErrors } from './errors/letterheads.ts';
import { reasonsErrors } from './errors/reasons.ts';
import { schoolErrors } from './errors/school.ts';
import { villagesErrors } from './errors/villages.ts';
import { wordsErrors } from './errors/words.ts';
import { lettersErrors } from './errors/letters.ts';
import { messagesErrors } from './errors/messages.ts';
import { listsErrors } from './errors/lists.ts';
import { desilErrors } from './errors/desil.ts';
import { filesErrors } from './errors/files.ts';
import { jobsErrors } from './errors/jobs.ts';

/** Refusals any endpoint may answer with; the pipeline makes them. */
const commonErrors = {
  'access.denied': z.object({ needs: z.array(z.string()) }),
  'access.signed-out': z.object({ channel: z.string() }),
  'access.no-office': z.object({ channel: z.string() }),
  /** An administrator typed the password: the person sets an own one first. */
  'access.password-due': z.object({ channel: z.string() }),
  'input.invalid': z.object({
    issues: z.array(z.object({ path: z.string(), message: z.string() })),
  }),
  'clock.suspicious': z.object({ now: z.string(), last: z.string() }),
  'busy.writing': z.object({ job: z.string() }),
  'job.cancelled': z.object({ job: z.string() }),
  'incident.internal': z.object({ incident: z.string() }),
} as const;
export type CommonCode = keyof typeof commonErrors;

/**
 * Every failure a person can act on: code → its details. `noun.reason`; the sentence stands in the
 * catalogue of that noun under `refusals.<reason>`. At least one detail each.
 */
export const errorDetails = {
  ...commonErrors,
  ...officeErrors,
  ...usersErrors,
  ...placesErrors,
  ...intakesErrors,
  ...candidatesErrors,
  ...attachmentsErrors,
  ...importsErrors,
  ...correctionsErrors,
  ...duplicatesErrors,
  ...runsErrors,
  ...decreesErrors,
  ...enrolmentsErrors,
  ...houseErrors,
  ...applicationsErrors,
  ...staysErrors,
  ...trainingErrors,
  ...papersErrors,
  ...reportsErrors,
  ...exportsErrors,
  ...backupsErrors,
  ...journalErrors,
  ...homeErrors,
  ...columnsErrors,
  ...printersErrors,
  ...signersErrors,
  ...lettersErrors,
  ...messagesErrors,
  ...wordsErrors,
  ...villagesErrors,
  ...schoolErrors,
  ...reasonsErrors,
  ...letterheadsErrors,
  ...presetsErrors,
  ...listsErrors,
  ...desilErrors,
  ...filesErrors,
  ...jobsErrors,
} as const;

export type ErrorCode = keyof typeof errorDetails;
/** One refusal: its code and its typed details, side by side. */
export type AppError<C extends ErrorCode = ErrorCode> = {
  [K in C]: { readonly code: K } & Readonly<z.output<(typeof errorDetails)[K]>>;
}[C];
