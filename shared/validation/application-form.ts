import { z } from 'zod';
import { REFERRALS } from '../domain/waitlist/required-documents.ts';
import { SERVICE_MODES } from '../vocabulary.ts';
import { FamilyFields, idProblems, PersonFields } from './candidate-form.ts';
import { localDate } from './local-date.ts';
import { phoneText } from './phone-text.ts';
import { typedLine } from './typed-text.ts';

const text = (most: number) => typedLine(most, 'candidates.too-long');
/** Where a person writes more than one line. */
const lines = (most: number) => z.string().trim().max(most, 'candidates.too-long');

const Request = z.object({
  mode: z.enum(SERVICE_MODES),
  referral: z.enum(REFERRALS, 'applications.referral-empty'),
  /** Who refers: the office, the hospital, the neighbour. */
  referrer: text(150),
  letterNo: text(100),
  /** '' without a letter. */
  letterDate: z.union([z.literal(''), localDate('applications.date')]),
  /** The receipt stamp. */
  receivedOn: localDate('applications.date'),
  contactName: text(150),
  contactPhone: phoneText,
  /** 3 no carer, 2 violence, neglect or pasung, 1 cannot care for oneself, 0 none. */
  vulnerability: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
  emergency: z.boolean(),
  emergencyNote: lines(500),
  note: lines(1000),
});

/** What an officer fills in about a request: the person, the family card, who refers and why. */
export const ApplicationForm = z
  .object({
    person: PersonFields.extend({ birthEstimated: z.boolean() }),
    family: FamilyFields,
    request: Request,
  })
  .check(({ value, issues }) => {
    const problem = (path: string[], message: string): void =>
      void issues.push({ code: 'custom', path, message, input: value });
    for (const { path, message } of idProblems(value)) problem(path, message);
    const { letterNo, letterDate, receivedOn, emergency, emergencyNote } = value.request;
    if (letterNo !== '' && letterDate === '')
      problem(['request', 'letterDate'], 'applications.letter-date-empty');
    if (letterNo === '' && letterDate !== '')
      problem(['request', 'letterNo'], 'applications.letter-no-empty');
    if (letterDate > receivedOn) problem(['request', 'letterDate'], 'applications.letter-later');
    if (emergency && emergencyNote === '')
      problem(['request', 'emergencyNote'], 'applications.emergency-note-empty');
  });
export type ApplicationForm = z.output<typeof ApplicationForm>;
