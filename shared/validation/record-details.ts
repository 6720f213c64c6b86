import { z } from 'zod';
import { NISN } from '../domain/people/nisn.ts';
import { typedLine } from './typed-text.ts';

/** Codes of Dapodik: Islam, Kristen, Katolik, Hindu, Buddha, Khonghucu, Kepercayaan; 99 other. */
export const RELIGIONS = ['01', '02', '03', '04', '05', '06', '07', '99'] as const;
/** Whether Dapodik still counts the child among the pupils of another school. */
export const DAPODIK_STATES = ['active', 'inactive'] as const;
export const SCHOOL_GRADES = [
  '1',
  '2',
  '3',
  '4',
  '5',
  '6',
  '7',
  '8',
  '9',
  '10',
  '11',
  '12',
] as const;

const text = (most: number) => typedLine(most, 'candidates.too-long').default('');
const shaped = (shape: RegExp, problem: string) =>
  text(40).refine((value) => value === '' || shape.test(value), problem);
const choice = <T extends readonly [string, ...string[]]>(codes: T) =>
  z.enum(['', ...codes]).default('');

const CARD_NO = /^[\d .-]{5,30}$/;

/** What is asked of the child once it is known better; '' while unknown (domain brief R7). */
export const personDetails = {
  nisn: shaped(NISN, 'candidates.nisn'),
  religion: choice(RELIGIONS),
};

/** Postcode, and the numbers under which the family receives assistance; '' without. */
export const familyDetails = {
  postal: shaped(/^\d{5}$/, 'candidates.postal'),
  pkhNo: shaped(CARD_NO, 'candidates.assistance-no'),
  bpntNo: shaped(CARD_NO, 'candidates.assistance-no'),
  kksNo: shaped(CARD_NO, 'candidates.assistance-no'),
};

/** The school before this one; NPSN in capitals. '' while unknown. */
export const schoolDetails = {
  lastSchool: text(120),
  lastNpsn: text(40)
    .transform((value) => value.toUpperCase())
    .refine((value) => value === '' || /^[A-Z0-9]{8}$/.test(value), 'candidates.npsn'),
  lastGrade: choice(SCHOOL_GRADES),
  dapodikActive: choice(DAPODIK_STATES),
};
