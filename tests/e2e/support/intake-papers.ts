import { callList } from '#shared/documents/call-list.ts';
import { orderSheet } from '#shared/documents/order-sheet.ts';
import { supplyList } from '#shared/documents/supply-list.ts';
import { transportList } from '#shared/documents/transport-list.ts';
import type { AnyPaper, PaperSize } from '#shared/documents/document.ts';
import { candidateList } from '#shared/documents/candidate-list.ts';
import { reserveList } from '#shared/documents/reserve-list.ts';
import {
  sampleCandidates,
  sampleReserves,
  sampleVisits,
} from '../../support/intake-list-samples.ts';
import { familyLetters } from '#shared/documents/letters/family-letter.ts';
import { visitForms } from '#shared/documents/letters/visit-form.ts';
import { plenaryMinutes } from '#shared/documents/plenary-minutes.ts';
import { FAMILY_LETTERS } from '#shared/domain/enrolment/family-letters.ts';
import { sampleFamilyLetters } from '../../support/family-letter-samples.ts';
import {
  sampleCalls,
  sampleRides,
  sampleSheet,
  sampleSupplies,
} from '../../support/field-paper-samples.ts';
import { sampleMinutes } from '../../support/minutes-samples.ts';

/** Children of each letter. */
export const LETTERS_EACH = 3;

const papersOn = (size: PaperSize): Readonly<Record<string, AnyPaper>> => ({
  ...Object.fromEntries(
    FAMILY_LETTERS.map((letter) => [
      letter,
      familyLetters(sampleFamilyLetters(letter, size, LETTERS_EACH)),
    ]),
  ),
  'reserves-of-forty': reserveList(sampleReserves(size, 40)),
  'candidates-of-sixty': candidateList(sampleCandidates(size, 60)),
  'visit-form-blank': visitForms(sampleVisits(size, 0)),
  'visit-forms-of-two': visitForms(sampleVisits(size, 2)),
  'plenary-minutes': plenaryMinutes(sampleMinutes(size)),
  'calls-of-forty': callList(sampleCalls(size, 40)),
  'fetched-of-six': callList(sampleCalls(size, 6, 'late')),
  'rides-of-forty': transportList(sampleRides(size, 40)),
  'supplies-by-class': supplyList(sampleSupplies(size, 'class', 30)),
  'supplies-by-room': supplyList(sampleSupplies(size, 'room', 8)),
  'explanation-sheet': orderSheet(sampleSheet(size)),
});

/** Each paper of an intake on A4 and F4, by name and size. */
export const intakePapers: Readonly<Record<string, AnyPaper>> = Object.fromEntries(
  (['A4', 'F4'] as const).flatMap((size) =>
    Object.entries(papersOn(size)).map(([id, paper]) => [`${id}-${size}`, paper] as const),
  ),
);
