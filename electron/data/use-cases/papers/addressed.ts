import type { LetterRow } from '#db/queries/family-letters.ts';
import { addressLine } from '#shared/documents/dtsen-proposal.ts';
import type { AddressedChild } from '#shared/documents/letters/family-letter.ts';

/** A child as a letter tells of it: nothing of what the office decides by. */
export const addressed = (row: LetterRow): AddressedChild => ({
  code: row.code,
  name: row.name,
  level: row.level,
  grade: row.grade,
  birthPlace: row.birthPlace,
  birthDate: row.birthDate,
  address: addressLine(row),
  guardian:
    row.guardian === null
      ? null
      : { name: row.guardian, institution: row.relation === 'institution' },
  reserveNo: row.reserveNo,
});
