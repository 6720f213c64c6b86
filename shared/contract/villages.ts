import { z } from 'zod';
import { dottedCode, VILLAGE_CODE } from '../domain/regions/own-village.ts';
import { command, query } from './define.ts';

const name = z.string().trim().min(1, 'villages.name').max(60);

/** A village with its code of Kemendagri, typed with dots or without. */
export const VillageInput = z.object({
  code: z
    .string()
    .max(20)
    .transform(dottedCode)
    .pipe(z.string().regex(VILLAGE_CODE, 'villages.code')),
  village: name,
  district: name,
  regency: name,
});

/** Desa dan kelurahan baru: villages that the table of the program does not have. */
export const villagesContract = {
  list: query({
    input: z.object({}),
    output: z.object({
      rows: z.array(
        z.object({
          uid: z.string(),
          code: z.string(),
          village: z.string(),
          district: z.string(),
          regency: z.string(),
          addedOn: z.string(),
          actor: z.string(),
        }),
      ),
      /** How many the program has itself. */
      shipped: z.number(),
    }),
    errors: [],
    access: 'signed-in',
    reads: ['settings'],
  }),
  /** Adds a village; families who live there by its name get the code. */
  add: command({
    input: VillageInput,
    output: z.object({ village: z.string(), families: z.number() }),
    errors: ['villages.code-known', 'villages.name-known', 'villages.other-area'],
    access: ['head', 'officer', 'admin'],
    changes: ['settings', 'candidates', 'journal'],
    undo: 'recorded',
  }),
} as const;
