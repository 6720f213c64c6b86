import type { Generated } from 'kysely';

/** A name of a decree that no longer stands, by a later decree or revoked alone. */
export interface NameEndTable {
  id: Generated<number>;
  uid: string;
  name_id: number;
  decree_id: number | null;
  ended_on: string;
  reason: string;
  second: string | null;
}

/** What a decree corrects of a name in an earlier one. */
export interface NameCorrectionTable {
  id: Generated<number>;
  uid: string;
  decree_id: number;
  candidate_id: number;
  field: 'name' | 'level';
  before_text: string;
  after_text: string;
  reason: string;
}

export interface DecreeTables {
  name_end: NameEndTable;
  name_correction: NameCorrectionTable;
}
