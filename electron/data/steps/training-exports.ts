import { listPeopleOfTraining, type NamingTable } from '#db/queries/house-exports.ts';
import type { FollowUpFilter } from '#db/queries/training-outcomes.ts';
import { readStep } from '../step.ts';
import { showSheet } from '../use-cases/training/attendance.ts';
import { showFollowUps, showIndicators } from '../use-cases/training/follow-ups.ts';
import { showPlacements } from '../use-cases/training/placements.ts';
import { showCohort, showWaitlist } from '../use-cases/training/show-class.ts';
import { showPartners } from '../use-cases/training/show-partners.ts';
import { showOverview, showSetup } from '../use-cases/training/show-training.ts';

/** What the export of a list of Pelatihan or Mitra Kerja asks: what its screen is shown. */
export const trainingExportSteps = {
  cohorts: readStep(
    (context, { ended }: { readonly ended: boolean }) =>
      showOverview(context, { ended }).value.cohorts,
  ),
  seatWaitlist: readStep((context, _all: null) => showWaitlist(context, {}).value),
  trainingSetup: readStep((context, _all: null) => showSetup(context).value),
  /** One cohort with all it holds; null for one that is gone or not for the caller. */
  cohort: readStep((context, { cohort }: { readonly cohort: string }) => {
    const found = showCohort(context, { cohort });
    return found.ok ? found.value : null;
  }),
  /** The list of one session; null for one that is gone or not for the caller. */
  attendance: readStep((context, { session }: { readonly session: string }) => {
    const found = showSheet(context, { session });
    return found.ok ? { ...found.value, today: context.today } : null;
  }),
  partners: readStep((context, _all: null) => showPartners(context).value.partners),
  placements: readStep((context, _all: null) => showPlacements(context).value.rows),
  followUps: readStep(
    (context, { show }: { readonly show: FollowUpFilter }) =>
      showFollowUps(context, { show }).value.rows,
  ),
  outcomes: readStep((context, _all: null) => showIndicators(context, {}).value),
  /** Who the people of these trainees, placements or follow-ups are, by the uid of each. */
  peopleOfTraining: readStep(
    ({ db }, { table, uids }: { readonly table: NamingTable; readonly uids: readonly string[] }) =>
      listPeopleOfTraining(db, table, uids),
  ),
} as const;
