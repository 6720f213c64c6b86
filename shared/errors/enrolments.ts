import { z } from 'zod';
import { GATES, LEVELS, SEXES } from '../vocabulary.ts';

export const enrolmentsErrors = {
  'enrolments.candidate-unknown': z.object({ candidate: z.string() }),
  'enrolments.not-found': z.object({ enrolment: z.string() }),
  'enrolments.not-signed': z.object({ candidate: z.string() }),
  'enrolments.decree-revoked': z.object({ candidate: z.string() }),
  'enrolments.taken-out': z.object({ candidate: z.string() }),
  'enrolments.already-arrived': z.object({ candidate: z.string() }),
  'enrolments.gates-missing': z.object({ gates: z.array(z.enum(GATES)).readonly() }),
  /** The person holds another place on that day; one person, one place. */
  'enrolments.held-elsewhere': z.object({
    candidate: z.string(),
    site: z.string(),
    since: z.string(),
  }),
  'enrolments.candidacy-closed': z.object({ candidate: z.string(), reason: z.string() }),
  'enrolments.not-arrived': z.object({ candidate: z.string() }),
  'enrolments.in-future': z.object({ on: z.string(), today: z.string() }),
  'enrolments.site-full': z.object({ ceiling: z.number(), held: z.number() }),
  'enrolments.level-full': z.object({
    level: z.enum(LEVELS),
    seats: z.number(),
    held: z.number(),
  }),
  'enrolments.no-bed': z.object({ sex: z.enum(SEXES), beds: z.number(), held: z.number() }),
  /** Today there is room, but the ledger or a class leaves too little on another day of the stay. */
  'enrolments.limit-other-day': z.object({ limit: z.enum(['site', 'level', 'class', 'beds']) }),
  'enrolments.nobody-came': z.object({ refused: z.number() }),
  'enrolments.nothing-to-fill': z.object({ students: z.number() }),
  'enrolments.class-full': z.object({
    name: z.string(),
    seats: z.number(),
    held: z.number(),
    /** A class of the same grade with seats left; empty when there is none. */
    alternative: z.string(),
    alternativeFree: z.number(),
  }),
  'enrolments.wrong-class': z.object({ name: z.string(), level: z.enum(LEVELS) }),
  'enrolments.bed-taken': z.object({ bed: z.string(), by: z.string() }),
  'enrolments.bed-not-yet': z.object({ bed: z.string(), from: z.string() }),
  'enrolments.bed-closed': z.object({ bed: z.string(), from: z.string() }),
  'enrolments.bed-wrong-sex': z.object({ bed: z.string(), sex: z.enum(SEXES) }),
  'enrolments.bed-unknown': z.object({ bed: z.string() }),
  'enrolments.nik-wrong': z.object({ nik: z.string() }),
  'enrolments.nik-taken': z.object({ by: z.string() }),
  'enrolments.nis-taken': z.object({ nis: z.string(), by: z.string() }),
  'enrolments.already-ended': z.object({ candidate: z.string(), endedOn: z.string() }),
  'enrolments.planned-end-same': z.object({ until: z.string() }),
  'enrolments.planned-end-past': z.object({ until: z.string(), today: z.string() }),
  'enrolments.ends-before-arrival': z.object({ on: z.string(), arrivedOn: z.string() }),
} as const;
