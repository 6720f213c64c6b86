import type { DryRunSummary } from '#shared/contract/import-shapes.ts';
import type { PupilChecker } from '#shared/domain/imports/check-pupils.ts';
import { type Exceeded, neededPermits } from '#shared/domain/imports/pupil-limits.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import type { StagedImport } from '../use-cases/imports/apply-import.ts';
import type { ImportPermit } from '../use-cases/imports/join-pupils.ts';

const nameOf = ({ limit }: Exceeded): string => {
  if (limit.scope === 'class') return limit.name;
  if (limit.scope === 'level') return limit.level;
  return limit.scope === 'beds' ? limit.sex : '';
};

/** The numbers that all rows together exceed, as the screen shows them: "VII-A: 27 dari 25". */
export const shownLimits = (pupils: PupilChecker | undefined): DryRunSummary['over'] =>
  (pupils?.limits.exceeded() ?? []).map((one) => ({
    scope: one.limit.scope,
    name: nameOf(one),
    held: one.held,
    seats: one.seats,
  }));

/** What is to be permitted with the rows; nothing where nothing is exceeded. */
export function permitsOf(
  pupils: PupilChecker | undefined,
  by: ImportPermit | undefined,
): Pick<StagedImport, 'permits'> {
  const exceeded = neededPermits(pupils?.limits.exceeded() ?? []);
  return by === undefined || exceeded.length === 0 ? {} : { permits: { exceeded, by } };
}

/** A permit that is over today, or before the number it is for is exceeded, permits nothing. */
export const isEnded = (
  { permits }: Pick<StagedImport, 'permits'>,
  until: LocalDate | undefined,
  today: LocalDate,
): boolean =>
  until !== undefined &&
  (until <= today || (permits?.exceeded.some(({ from }) => from >= until) ?? false));
