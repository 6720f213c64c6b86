import type { Generated } from 'kysely';
import type { FamilyLetterKind } from '#shared/domain/enrolment/family-letters.ts';

/** What a letter to families says from a day on (Teks surat). */
export interface LetterTextTable {
  id: Generated<number>;
  uid: string;
  office_id: number;
  letter: FamilyLetterKind;
  body: string | null;
  from_date: string;
}

export interface LetterTables {
  letter_text: LetterTextTable;
}
