import { findProposal, listProposedPeople } from '#db/queries/dtsen-proposals.ts';
import { findCurrentIntake } from '#db/queries/intakes.ts';
import { readStep } from '../step.ts';

export const dtsenPaperSteps = {
  /**
   * The children who wait for DTSEN in the open intake; with `like` those addressed as that proposal
   * was. Null where there is no intake, or nobody waits any more.
   */
  dtsenProposals: readStep(({ db }, { like }: { readonly like: string | null }) => {
    const intake = findCurrentIntake(db);
    if (!intake) return null;
    const to = like === null ? null : findProposal(db, like)?.addressed_to;
    const people = listProposedPeople(db, intake.id).filter((one) => to === null || one.to === to);
    return people.length === 0 ? null : { intake: intake.name, people };
  }),
} as const;
