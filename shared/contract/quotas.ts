import { z } from 'zod';
import { REGENCIES } from '../domain/quota/quota-outcome.ts';
import { command, query } from './define.ts';

const Uid = z.string().min(1).max(60);
const LocalDate = z.iso.date('places.date');
const Places = z.number('places.seats').int('places.seats').min(0, 'places.seats').max(100_000);

export const QuotaVersion = z.object({
  uid: Uid,
  version: z.number(),
  places: z.number(),
  setOn: z.string(),
  reason: z.string(),
  letterNo: z.string().nullable(),
  letterDate: z.string().nullable(),
  regencies: z.array(z.object({ regency: z.string(), places: z.number() })),
});
export type QuotaVersion = z.output<typeof QuotaVersion>;

/** A proposal beside the quota that held when it was made; it never changed who was admitted. */
export const QuotaOutcomeShape = z.object({
  version: z.number(),
  places: z.number(),
  admitted: z.number(),
  regencies: z.array(z.object({ regency: z.string(), places: z.number(), admitted: z.number() })),
  elsewhere: z.number(),
  unknown: z.number(),
});

/** Endpoints of `intakes` about how many children an intake may take by letter. */
export const quotaEndpoints = {
  /** Every version of an intake's quota, the newest, which counts, first. */
  quotas: query({
    input: z.object({ intake: Uid }),
    output: z.array(QuotaVersion),
    errors: ['intakes.not-found'],
    access: 'signed-in',
    reads: ['intakes'],
  }),
  /** A new version: the older ones stay readable, and runs made with them keep saying so. */
  setQuota: command({
    input: z.object({
      intake: Uid,
      places: Places,
      setOn: LocalDate,
      reason: z.string().trim().min(1, 'places.reason-empty').max(300),
      letterNo: z.string().trim().max(150).optional(),
      letterDate: LocalDate.optional(),
      regencies: z
        .array(z.object({ regency: z.enum(REGENCIES as [string, ...string[]]), places: Places }))
        .max(REGENCIES.length)
        .refine(
          (list) => new Set(list.map(({ regency }) => regency)).size === list.length,
          'places.seats',
        ),
    }),
    output: z.object({ version: z.number() }),
    errors: ['intakes.not-found', 'intakes.quota-split'],
    access: ['head', 'officer'],
    changes: ['intakes'],
    undo: 'recorded',
  }),
} as const;
