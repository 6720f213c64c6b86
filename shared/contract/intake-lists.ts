import { z } from 'zod';
import { LEVELS } from '../vocabulary.ts';
import { PaperFormatInput, SidewaysInput, UprightInput } from './paper-format.ts';

const Uid = z.string().min(1).max(60);

/** Daftar cadangan of a run. */
export const ReserveListRequest = z.object({
  document: z.literal('reserve-list'),
  run: Uid,
  ...PaperFormatInput,
});

/** Daftar calon siswa (BNBA) of the open intake: all, or one level. */
export const CandidateListRequest = z.object({
  document: z.literal('candidate-list'),
  level: z.enum(LEVELS).nullable(),
  /** Numbers in full are for head and officer alone. */
  numbers: z.enum(['masked', 'full']).default('masked'),
  ...SidewaysInput,
});

/** How many candidates each level of the open intake has. */
export const CANDIDATE_CHOICES = {
  candidates: z.array(z.object({ level: z.enum(LEVELS), people: z.number() })),
};

/** Formulir kunjungan rumah of the open intake: without a name, of who waits for it, of who was visited. */
export const VisitFormRequest = z.object({
  document: z.literal('visit-form'),
  whom: z.enum(['blank', 'waiting', 'visited']),
  ...UprightInput,
});

/** How many candidates wait for a visit, and how many were visited. */
export const VISIT_CHOICES = {
  visits: z.object({ waiting: z.number(), visited: z.number() }),
};
