import { z } from 'zod';
import { FAMILY_LETTERS, LETTER_SOURCES } from '../domain/enrolment/family-letters.ts';
import { LEVELS, type Role } from '../vocabulary.ts';
import { query } from './define.ts';
import { UprightInput } from './paper-format.ts';

const Uid = z.string().min(1).max(60);
const line = (most: number) => z.string().trim().max(most);
/** Typed by hand; empty leaves a line for the pen. */
const openDay = z.union([z.iso.date(), z.literal('')]);

const Source = {
  document: z.enum(FAMILY_LETTERS),
  from: z.enum(LETTER_SOURCES),
  uid: Uid,
};

/** Letters to the families of a ratified run or a decree: of all, a level, a regency, some children. */
export const FamilyLetterRequest = z.object({
  ...Source,
  level: z.enum(LEVELS).nullable().default(null),
  /** As it stands in the address; '' those whose regency is not recorded. */
  regency: line(100).nullable().default(null),
  candidates: z.array(Uid).min(1).max(1000).nullable().default(null),
  /** Of a call: when and where, and until when the family answers. */
  day: openDay.default(''),
  time: line(40).default(''),
  /** Null: as the program proposes, as `until`. */
  place: line(150).nullable().default(null),
  until: openDay.nullable().default(null),
  /** Of a statement: room for a duty stamp (meterai). */
  stamp: z.boolean().default(false),
  ...UprightInput,
});

/** Why some whom the letter is about get none, each with how many. */
const Without = z.object({
  'still-checked': z.number(),
  ended: z.number(),
  designated: z.number(),
  arrived: z.number(),
});

const readers = ['head', 'officer', 'companion', 'reader'] as const satisfies readonly Role[];

/** Who gets a letter, to choose from. */
export const letterChoices = query({
  input: z.object(Source),
  output: z.object({
    children: z.array(
      z.object({
        uid: Uid,
        code: z.string(),
        name: z.string(),
        level: z.enum(LEVELS),
        regency: z.string(),
      }),
    ),
    without: Without,
    /** Proposed for a call: until when the family answers, and where it comes. */
    until: z.string(),
    place: z.string(),
  }),
  errors: ['papers.not-found'],
  access: readers,
  reads: ['runs', 'decrees', 'candidates', 'enrolments', 'settings'],
});
