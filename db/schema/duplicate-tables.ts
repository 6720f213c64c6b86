import type { Generated } from 'kysely';

export interface DuplicateSearchTable {
  id: Generated<number>;
  uid: string;
  made_at: string;
  made_by: string;
  people: number;
  pairs: number;
  covers_to: number;
}

export interface DuplicateFindingTable {
  id: Generated<number>;
  first_id: number;
  second_id: number;
  score: number;
}

export interface DuplicatePairTable {
  id: Generated<number>;
  uid: string;
  first_id: number;
  second_id: number;
  state: 'different' | 'merged';
  kept_id: number | null;
  reason: '' | 'twins' | 'siblings' | 'namesake' | 'other';
  note: string;
  decided_at: string;
  decided_by: string;
  ended_at: string | null;
  ended_by: string | null;
  end_reason: string | null;
}

export interface DuplicateTables {
  duplicate_search: DuplicateSearchTable;
  duplicate_finding: DuplicateFindingTable;
  duplicate_pair: DuplicatePairTable;
}
