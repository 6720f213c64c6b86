import { z } from 'zod';
import { CELL_FIELDS } from '../domain/candidates/cells.ts';
import { type OwnField, readsAsOwnField } from '../domain/own-columns/own-field.ts';

export const candidatesErrors = {
  'candidates.not-found': z.object({ uid: z.string() }),
  'candidates.intake-not-found': z.object({ intake: z.string() }),
  /** Somebody in the records is probably this child; `people` to choose from. */
  'candidates.likely-same': z.object({
    name: z.string(),
    people: z.array(
      z.object({
        uid: z.string(),
        name: z.string(),
        birthDate: z.string().nullable(),
        mother: z.string().nullable(),
        code: z.string().nullable(),
        sameNik: z.boolean(),
      }),
    ),
  }),
  'candidates.already-in-intake': z.object({
    uid: z.string(),
    name: z.string(),
    personCode: z.string(),
  }),
  /** The person found again has another NIK than the one typed. */
  'candidates.nik-differs': z.object({ name: z.string(), personCode: z.string() }),
  'candidates.nik-taken': z.object({ name: z.string(), personCode: z.string() }),
  /** The NISN stands on record for somebody else. */
  'candidates.nisn-taken': z.object({ name: z.string() }),
  /** A seat or bed is held for this sex. */
  'candidates.sex-fixed': z.object({ name: z.string() }),
  /** Level and grade stand in a decree, or the child lives at the school. */
  'candidates.level-fixed': z.object({ name: z.string(), level: z.string() }),
  'candidates.future-date': z.object({ date: z.string(), today: z.string() }),
  /** Cells of the list that could not be stored; none of the call was. */
  'candidates.cells-refused': z.object({
    faults: z.array(
      z.object({
        uid: z.string(),
        field: z.union([z.enum(CELL_FIELDS), z.custom<OwnField>(readsAsOwnField)]),
        problem: z.string(),
        now: z.string(),
      }),
    ),
  }),
  'candidates.desil-same': z.object({ period: z.string(), asOf: z.string() }),
  'candidates.closed': z.object({ name: z.string(), reason: z.string() }),
  'candidates.not-closed': z.object({ name: z.string() }),
  /** Lives at the school: leaving is recorded there. */
  'candidates.arrived': z.object({ name: z.string() }),
  'candidates.gate-not-used': z.object({ gate: z.string() }),
  /** Only the head excepts somebody from a gate. */
  'candidates.needs-head': z.object({ gate: z.string() }),
  /** A day to ask again lies in the past. */
  'candidates.due-past': z.object({ date: z.string(), today: z.string() }),
  /** Nobody waits for this paper any more. */
  'candidates.paper-ended': z.object({ paper: z.string() }),
  'candidates.note-needed': z.object({ reason: z.string() }),
  'candidates.nobody': z.object({ text: z.string() }),
  'candidates.too-many': z.object({ count: z.number(), most: z.number() }),
} as const;
