import { listChanges } from '#db/queries/decree-changes.ts';
import { build } from '#db/build.ts';
import { findGeneration } from '#db/queries/generation.ts';
import {
  listAppointments,
  listHouseResidents,
  listLeavesDue,
  listLeavesFrom,
  listReportedStays,
  listWardNames,
} from '#db/queries/house-papers.ts';
import { findJournalHead } from '#db/queries/journal.ts';
import {
  findPrintedDecree,
  findPrintedRun,
  listChangedPeople,
  listDecreeNames,
  listPrintedClasses,
  listPrintedPlaces,
  listPrintedStudents,
} from '#db/queries/papers.ts';
import { findShownSite } from '#db/queries/places.ts';
import type { PaperHow } from '#shared/contract/paper-output.ts';
import type { PaperRequest } from '#shared/contract/papers.ts';
import { USUAL_WORD } from '#shared/domain/house/resident-word.ts';
import { ok } from '#shared/result.ts';
import { ownOffice, signedIn } from '../context.ts';
import { readStep, writeStep } from '../step.ts';
import { gatherList } from '../use-cases/lists/gather-list.ts';
import { dayOfPaper } from '../use-cases/papers/day-of-paper.ts';
import { findLetterhead, findPaperSettings } from '../use-cases/papers/paper-settings.ts';
import { findResidentWord } from '../use-cases/words/resident-word.ts';
import { findSigners } from '../use-cases/signers/signing.ts';
import { arrivalPaperSteps } from './arrival-papers.ts';
import { auditsOf } from './audits.ts';
import { dtsenPaperSteps } from './dtsen-papers.ts';
import { fieldPaperSteps } from './field-papers.ts';
import { familyLetterSteps } from './family-letters.ts';
import { housePaperSteps } from './house-papers.ts';
import { intakeListSteps } from './intake-lists.ts';
import { personPaperSteps } from './person-papers.ts';
import { plenaryMinutesSteps } from './plenary-minutes.ts';

/** One act on a paper, as the journal and the print log tell it. */
export interface PaperAct {
  readonly document: string;
  readonly title: string;
  readonly paper: string;
  readonly how: PaperHow;
  readonly pages: number;
  readonly generation: string;
  /** It shows identity numbers in full. */
  readonly fullIds: boolean;
  /** It tells what is recorded of somebody's health. */
  readonly health?: boolean;
}

export const paperSteps = {
  ...housePaperSteps,
  ...dtsenPaperSteps,
  ...arrivalPaperSteps,
  ...familyLetterSteps,
  ...intakeListSteps,
  ...fieldPaperSteps,
  ...personPaperSteps,
  ...plenaryMinutesSteps,
  /** What every paper carries besides its own content. */
  frame: readStep((context, request: PaperRequest) => {
    const office = ownOffice(context);
    const day = dayOfPaper(context, request);
    return {
      settings: findPaperSettings(context.db, office),
      letterhead: findLetterhead(context.db, office, day),
      signers: findSigners(context.db, { kind: office.kind, document: request.document, day }),
      // Only a house has people whom it calls by a word of its own.
      word: office.kind === 'facility' ? findResidentWord(context.db, day) : USUAL_WORD,
      day,
      generation: findGeneration(context.db),
    };
  }),
  roster: readStep(({ db }, { day }: { day: string }) => ({
    classes: listPrintedClasses(db, day),
    students: listPrintedStudents(db, day),
  })),
  run: readStep(({ db }, { uid }: { uid: string }) => {
    const run = findPrintedRun(db, uid);
    return run ? { run, places: listPrintedPlaces(db, run.id) } : null;
  }),
  house: readStep(({ db }, { day }: { day: string }) => {
    const site = findShownSite(db);
    if (!site) return null;
    return {
      house: site.name,
      wards: listWardNames(db, site.id),
      residents: listHouseResidents(db, site.id, day),
      leaving: listLeavesFrom(db, site.id, day),
      returning: listLeavesDue(db, site.id, day),
      appointments: listAppointments(db, site.id, day),
    };
  }),
  movement: readStep(({ db }, month: { from: string; until: string; day: string }) => {
    const site = findShownSite(db);
    return site ? { house: site.name, stays: listReportedStays(db, site.id, month) } : null;
  }),
  /** A list of the office's own making, for whoever asks. */
  ownList: readStep(gatherList),
  decree: readStep(({ db }, { uid }: { uid: string }) => {
    const decree = findPrintedDecree(db, uid);
    if (!decree) return null;
    return {
      decree,
      names: listDecreeNames(db, decree.id),
      changes: listChanges(db, decree.id),
      changed: listChangedPeople(db, decree.id),
    };
  }),
  record: writeStep('papers.record', (context, act: PaperAct) => {
    const { db, now } = context;
    const { document, title, paper, how, pages, generation } = act;
    db.run(
      build.insertInto('print_log').values({
        uid: context.newUid(),
        document,
        title,
        paper,
        pages,
        made_at: now,
        made_by: signedIn(context).name,
        // The entry of this very transaction is written last, so its number is known.
        journal_seq: (findJournalHead(db)?.seq ?? 0) + 1,
        generation,
      }),
    );
    context.describe({ how, document, title, paper, pages, generation, ...auditsOf(act) });
    return ok(null);
  }),
} as const;
