import { insertUnrecorded } from '#db/unrecorded.ts';
import type { InventedPerson } from '#shared/domain/practice/house-plan.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import type { CommandContext } from '../../context.ts';
import { addChild, addFamily } from './practice-people.ts';

/** Where the invented people of a practice house go. */
export interface PracticeHouse {
  readonly context: CommandContext;
  readonly officeId: number;
  readonly siteId: number;
  readonly code: string;
}

/** Stores a person with family card, desil and guardian; answers the row id. */
export function addPerson({ context, officeId }: PracticeHouse, one: InventedPerson): number {
  const familyId = addFamily(context, officeId, one.family);
  if (one.desil !== null)
    insertUnrecorded(context.db, 'desil_fact', {
      uid: context.newUid(),
      family_id: familyId,
      desil: one.desil,
      period: '2026-2',
      as_of: '2026-05-04',
      source: 'siks_ng',
      seen_by: 'Siti Norhayati',
      import_batch_id: null,
    });
  return addChild(context, { officeId, familyId }, one.person, one.family);
}

export function addAssessment(
  { context }: PracticeHouse,
  personId: number,
  one: InventedPerson,
  on: LocalDate,
): void {
  insertUnrecorded(context.db, 'assessment', {
    uid: context.newUid(),
    person_id: personId,
    assessed_on: on,
    assessor: 'Siti Norhayati',
    subtypes: JSON.stringify(one.subtypes),
    severity: 'moderate',
    mobility: one.mobility,
    communication: JSON.stringify(one.communication),
    recovery: one.recovery ? 1 : 0,
    close_care: one.closeCare ? 1 : 0,
    sees: one.sees ? 1 : 0,
    import_batch_id: null,
  });
}

/** Beds of a ward by its letter, in the order in which they were set up. */
export const bedsOf = ({ context, siteId }: PracticeHouse, ward: string): number[] =>
  context.db
    .sql<{ id: number }>(
      `SELECT b.id FROM bed AS b JOIN room AS r ON r.id = b.room_id
       JOIN dormitory AS d ON d.id = r.dormitory_id
       WHERE d.site_id = ? AND b.code LIKE ? ORDER BY r.id, b.id`,
      siteId,
      `${ward}%`,
    )
    .map(({ id }) => id);
