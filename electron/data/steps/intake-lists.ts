import { listCandidatePaper } from '#db/queries/candidate-paper.ts';
import { findCurrentIntake } from '#db/queries/intakes.ts';
import { listVisitForms } from '#db/queries/visit-forms.ts';
import type { Level } from '#shared/vocabulary.ts';
import { readStep } from '../step.ts';

export const intakeListSteps = {
  /** The candidates of the open intake; null where there is none. */
  candidateList: readStep(({ db }, { level }: { readonly level: Level | null }) => {
    const intake = findCurrentIntake(db);
    return intake
      ? { intake: intake.name, people: listCandidatePaper(db, intake.id, level) }
      : null;
  }),
  /** The children of visit forms of the open intake; null where there is none. */
  visitForms: readStep(({ db }, { whom }: { readonly whom: 'waiting' | 'visited' }) => {
    const intake = findCurrentIntake(db);
    return intake ? { intake: intake.name, people: listVisitForms(db, intake.id, whom) } : null;
  }),
  openIntake: readStep(
    ({ db }, _payload: Record<string, never>) => findCurrentIntake(db)?.name ?? null,
  ),
} as const;
