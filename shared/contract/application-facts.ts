import { z } from 'zod';
import { COMMUNICATIONS, DISABILITY_SUBTYPES } from '../domain/people/disability.ts';
import { APPLICATION_DOCUMENTS } from '../domain/waitlist/required-documents.ts';
import { localDate } from '../validation/local-date.ts';
import { MOBILITIES } from '../vocabulary.ts';

const day = localDate('applications.date');
const text = (most: number) => z.string().trim().max(most, 'candidates.too-long');
const needed = (most: number, problem: string) => text(most).min(1, problem);

/** The eight functional domains, in the order of the form (Washington Group, domain-facility 7.7). */
export const FUNCTIONS = [
  'seeing',
  'hearing',
  'walking',
  'remembering',
  'self_care',
  'communicating',
  'upper_body',
  'feeling',
] as const;

export const AIDS = [
  'wheelchair',
  'walking_aid',
  'white_cane',
  'hearing_aid',
  'prosthesis',
  'glasses',
  'other',
] as const;

export const SEVERITIES = ['light', 'moderate', 'severe'] as const;

/** Read and written only by who may see health. */
export const HealthNotes = z.object({
  allergies: text(500),
  medicines: text(500),
  seizures: text(500),
  infections: text(500),
  diet: text(200),
  note: text(1000),
});
export type HealthNotes = z.output<typeof HealthNotes>;

const level = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);

export const AssessmentInput = z.object({
  assessedOn: day,
  assessor: needed(120, 'applications.assessor-empty'),
  subtypes: z
    .array(z.enum(DISABILITY_SUBTYPES as readonly [string, ...string[]]))
    .min(1, 'applications.subtypes-empty'),
  severity: z.enum(SEVERITIES).nullable(),
  /** 1 none … 4 cannot; a function that nobody asked about is left out. */
  functions: z.partialRecord(z.enum(FUNCTIONS), level),
  mobility: z.enum(MOBILITIES, 'applications.mobility-empty'),
  communication: z.array(z.enum(COMMUNICATIONS)).min(1, 'applications.communication-empty'),
  aids: z.array(z.enum(AIDS)),
  recovery: z.boolean(),
  infectious: z.boolean(),
  closeCare: z.boolean(),
  sees: z.boolean(),
  note: text(1000),
  /** null leaves the health notes of the assessment empty. */
  health: HealthNotes.nullable(),
});
export type AssessmentInput = z.output<typeof AssessmentInput>;

/** What became of one paper. A waived one says why. */
export const DocumentInput = z
  .object({
    kind: z.enum(APPLICATION_DOCUMENTS),
    state: z.enum(['received', 'waived', 'open']),
    on: day,
    reason: text(300),
  })
  .check(({ value, issues }) => {
    if (value.state === 'waived' && value.reason === '')
      issues.push({
        code: 'custom',
        path: ['reason'],
        message: 'applications.reason-empty',
        input: value,
      });
  });
export type DocumentInput = z.output<typeof DocumentInput>;

export const CONFERENCE_RESULTS = ['eligible', 'rejected', 'referred_out'] as const;
export const ConferenceInput = z
  .object({
    heldOn: day,
    attended: needed(500, 'applications.attended-empty'),
    result: z.enum(CONFERENCE_RESULTS, 'applications.result-empty'),
    note: text(1000),
  })
  .check(({ value, issues }) => {
    if (value.result !== 'eligible' && value.note === '')
      issues.push({
        code: 'custom',
        path: ['note'],
        message: 'applications.reason-empty',
        input: value,
      });
  });
export type ConferenceInput = z.output<typeof ConferenceInput>;

export const CONSENT_METHODS = [
  'spoken',
  'sign_language',
  'braille',
  'easy_read',
  'written',
] as const;
export const ConsentInput = z
  .object({
    giver: z.enum(['self', 'guardian']),
    giverName: text(150),
    method: z.enum(CONSENT_METHODS, 'applications.method-empty'),
    witness: text(150),
    scope: needed(300, 'applications.scope-empty'),
    givenOn: day,
  })
  .check(({ value, issues }) => {
    if (value.giver === 'guardian' && value.giverName === '')
      issues.push({
        code: 'custom',
        path: ['giverName'],
        message: 'applications.giver-empty',
        input: value,
      });
  });
export type ConsentInput = z.output<typeof ConsentInput>;

export const CONTACT_WAYS = ['phone', 'message', 'visit', 'referrer'] as const;
export const ContactInput = z.object({
  triedOn: day,
  way: z.enum(CONTACT_WAYS),
  reached: z.boolean(),
  note: text(500),
});
export type ContactInput = z.output<typeof ContactInput>;

export const ANSWERS = ['accepted', 'declined', 'no_answer', 'withdrawn'] as const;
/** How a call was answered. Everything but a yes frees the bed, and says why. */
export const AnswerInput = z
  .object({
    answer: z.enum(ANSWERS, 'applications.answer-empty'),
    on: day,
    reason: text(300),
    /** Puts the person aside until a day; '' leaves them in the order. */
    parkUntil: z.union([z.literal(''), day]),
  })
  .check(({ value, issues }) => {
    if (value.answer !== 'accepted' && value.reason === '')
      issues.push({
        code: 'custom',
        path: ['reason'],
        message: 'applications.reason-empty',
        input: value,
      });
  });
export type AnswerInput = z.output<typeof AnswerInput>;
