import type { AnyPaper, PaperSize } from '#shared/documents/document.ts';
import { attendedStatements, trainingCertificates } from '#shared/documents/letters/certificate.ts';
import { handoverRecord } from '#shared/documents/letters/handover-record.ts';
import { introductionLetter } from '#shared/documents/letters/introduction-letter.ts';
import { leaveSlips } from '#shared/documents/letters/leave-slip.ts';
import { residentCards } from '#shared/documents/letters/resident-card.ts';
import { serviceAgreement } from '#shared/documents/letters/service-agreement.ts';
import {
  sampleAgreement,
  sampleCards,
  sampleCertificates,
  sampleHandover,
  sampleIntroduction,
  sampleLeaves,
} from '../../support/letter-samples.ts';

const UPRIGHT = { orientation: 'portrait' } as const;

/** The harness answers every photo with its seal, a drawing. */
const withPhoto = (input: ReturnType<typeof sampleCards>) => ({
  ...input,
  holders: input.holders.map((one, at) => (at === 0 ? { ...one, photo: 'b'.repeat(64) } : one)),
});

/** Every paper about persons, on one size. */
const papersOn = (size: PaperSize): Readonly<Record<string, AnyPaper>> => {
  const format = { size, ...UPRIGHT };
  return {
    'handover-of-two-people': handoverRecord(sampleHandover(format, 2)),
    'agreement-of-one-person': serviceAgreement(sampleAgreement(format, 1)),
    'slips-of-three-people': leaveSlips(sampleLeaves(format, 3)),
    'cards-of-twelve-people': residentCards(withPhoto(sampleCards(format, 12))),
    'certificates-of-two-people': trainingCertificates(sampleCertificates(format, 2)),
    'statement-of-one-person': attendedStatements(sampleCertificates(format, 1)),
    'introduction-of-one-person': introductionLetter(sampleIntroduction(format)),
  };
};
/** How many pages each takes, on either paper. */
export const LETTER_PAGES: Readonly<Record<string, readonly [a4: number, f4: number]>> = {
  'handover-of-two-people': [2, 2],
  'agreement-of-one-person': [3, 2],
  'slips-of-three-people': [3, 3],
  'cards-of-twelve-people': [2, 2],
  'certificates-of-two-people': [4, 4],
  'statement-of-one-person': [1, 1],
  'introduction-of-one-person': [1, 1],
};

/** Each of them on A4 and F4, by name and size. */
export const letterPapers: Readonly<Record<string, AnyPaper>> = Object.fromEntries(
  (['A4', 'F4'] as const).flatMap((size) =>
    Object.entries(papersOn(size)).map(([id, paper]) => [`${id}-${size}`, paper] as const),
  ),
);
