import { z } from 'zod';
import { FAMILY_LETTERS } from '../domain/enrolment/family-letters.ts';
import { LEVELS } from '../vocabulary.ts';
import { command, query } from './define.ts';

const Letter = z.enum(FAMILY_LETTERS);
const Body = z.string().trim().min(1, 'letters.body-empty').max(6000);

/** Teks surat: what the letters to families say, from which day, with words that are filled in. */
export const lettersContract = {
  list: query({
    input: z.object({}),
    output: z.object({
      letters: z.array(
        z.object({
          letter: Letter,
          /** As it is printed today. */
          body: z.string(),
          /** The office's own, and since when; null: the program's from ever. */
          own: z.boolean(),
          since: z.string().nullable(),
          /** From when it says something else. */
          next: z.string().nullable(),
        }),
      ),
      today: z.string(),
    }),
    errors: [],
    access: 'signed-in',
    reads: ['settings'],
  }),
  /** Writes what a letter says from a day on; null takes the program's own text again. */
  setText: command({
    input: z.object({
      letter: Letter,
      body: Body.nullable(),
      from: z.iso.date('places.date'),
    }),
    output: z.object({ letter: Letter, from: z.string() }),
    errors: [
      'letters.unknown',
      'letters.kept-back',
      'letters.elsewhere',
      'letters.alone',
      'letters.brace',
      'letters.missing',
      'letters.early',
      'letters.same',
    ],
    access: ['head', 'officer', 'admin'],
    changes: ['settings', 'journal'],
    undo: 'recorded',
  }),
  /** Every text of a letter, the last written first: from when, who, when. */
  history: query({
    input: z.object({ letter: Letter }),
    output: z.array(
      z.object({
        uid: z.string(),
        from: z.string(),
        /** Null: the program's own again. */
        body: z.string().nullable(),
        actor: z.string(),
        at: z.string(),
        /** It is printed today. */
        holds: z.boolean(),
      }),
    ),
    errors: [],
    access: 'signed-in',
    reads: ['settings', 'journal'],
  }),
  /** A child of the office to show a text with; for whoever may not read of people, a made-up one. */
  sample: query({
    input: z.object({ letter: Letter }),
    output: z.object({
      real: z.boolean(),
      site: z.string(),
      schoolYear: z.string(),
      basis: z.discriminatedUnion('kind', [
        z.object({
          kind: z.literal('decree'),
          issuer: z.string(),
          number: z.string().nullable(),
          signedOn: z.string().nullable(),
        }),
        z.object({
          kind: z.literal('meeting'),
          number: z.string().nullable(),
          on: z.string().nullable(),
        }),
      ]),
      call: z.object({
        day: z.string().nullable(),
        time: z.string(),
        place: z.string(),
        until: z.string().nullable(),
      }),
      child: z.object({
        code: z.string(),
        name: z.string(),
        level: z.enum(LEVELS),
        grade: z.number(),
        birthPlace: z.string().nullable(),
        birthDate: z.string().nullable(),
        address: z.string(),
        guardian: z.object({ name: z.string(), institution: z.boolean() }).nullable(),
        reserveNo: z.number().nullable(),
      }),
    }),
    errors: [],
    access: 'signed-in',
    reads: ['settings', 'runs', 'decrees', 'candidates', 'intakes', 'places'],
  }),
} as const;
