import { findBed } from '#db/queries/stays.ts';
import type { NewRow } from '#db/schema/tables.ts';
import type { BedGiven } from '#shared/domain/stays/decide-bed.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import type { CommandContext } from '../../context.ts';
import { guardBed, guardLimits } from './guard-stay.ts';

/** What a new stay says of itself; the rest begins empty. */
export type NewStay = Pick<
  NewRow<'stay'>,
  'site_id' | 'person_id' | 'application_id' | 'mode' | 'sex' | 'from_date' | 'adult_from'
> &
  Partial<NewRow<'stay'>>;

/** Writes a stay, open to its end. Refused where a later day of the ledger leaves no place. */
export const insertStay = (context: CommandContext, uid: string, stay: NewStay) =>
  guardLimits(() =>
    context.db.insert('stay', {
      uid,
      until_date: null,
      end_reason: null,
      parent_stay_id: null,
      arrived_at: null,
      approved_by: null,
      approved_on: null,
      agreement_on: null,
      import_batch_id: null,
      ...stay,
    }),
  );

/** Why somebody lies where they lie: what the head set aside stands in it. */
const reasonOf = (given: BedGiven, override: string, reason: string): string =>
  given.overridden.length > 0 ? `${override} (${given.overridden.join(', ')})` : reason;

/** Puts a stay into a bed from a day on. */
export const insertBed = (
  context: CommandContext,
  stayId: number,
  given: BedGiven,
  of: { on: LocalDate; override: string; reason: string },
) =>
  guardBed(() => {
    const bed = findBed(context.db, given.bed);
    if (!bed) throw new Error(`Bed ${given.bed} was offered and is not there`);
    context.db.insert('bed_assignment', {
      uid: context.newUid(),
      stay_id: stayId,
      bed_id: bed.id,
      from_date: of.on,
      until_date: null,
      reason: reasonOf(given, of.override, of.reason),
    });
    return bed.code;
  });
