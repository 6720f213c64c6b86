import { findSheet, listFieldFacts, listSupplied } from '#db/queries/field-papers.ts';
import { findCurrentIntake } from '#db/queries/intakes.ts';
import { findPrintedRun, listPrintedClasses, listPrintedPlaces } from '#db/queries/papers.ts';
import { findShownSite } from '#db/queries/places.ts';
import type { OrderPolicy } from '#shared/domain/order/policy.ts';
import type { PaperSize } from '#shared/documents/document.ts';
import { offsetToday } from '../use-cases/printers/offsets.ts';
import { readStep } from '../step.ts';
import { expectedOf } from '../use-cases/arrivals/list-expected.ts';

export const fieldPaperSteps = {
  /** Who is expected at the open intake, with address and gaps; null where there is none. */
  awaitedChildren: readStep((context, _payload: Record<string, never>) => {
    const intake = findCurrentIntake(context.db);
    if (!intake) return null;
    const facts = new Map(
      listFieldFacts(context.db, intake.id).map((one) => [one.candidate, one] as const),
    );
    const { gates } = JSON.parse(intake.policy) as OrderPolicy;
    return {
      intake: intake.name,
      gates,
      people: expectedOf(context, intake).flatMap((child) => {
        const own = facts.get(child.candidate);
        return own === undefined ? [] : [{ ...own, ...child }];
      }),
    };
  }),
  /** Every pupil of today with class and bed, and the classes there are. */
  supplied: readStep(({ db, today }, _payload: Record<string, never>) => ({
    school: findShownSite(db)?.name ?? '',
    classes: listPrintedClasses(db, today),
    pupils: listSupplied(db, today),
  })),
  /** All that the explanation of a run says; null where there is no such run. */
  orderSheet: readStep(({ db }, { uid }: { readonly uid: string }) => {
    const run = findPrintedRun(db, uid);
    const sheet = run && findSheet(db, run.id);
    return run && sheet ? { run, sheet, places: listPrintedPlaces(db, run.id) } : null;
  }),
  /** How far a printer is put right today, in tenths of a millimetre. */
  printerOffset: readStep((context, of: { readonly printer: string; readonly size: PaperSize }) =>
    offsetToday(context, of),
  ),
} as const;
