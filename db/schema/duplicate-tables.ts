import type { Generated } from 'kysely';

export interface DuplicateFindingTable {
  id: Generated<number>;
  first_id: number;
  second_id: number;
  score: number;
  reasons: string;
}

export interface DuplicatePairTable {
  id: Generated<number>;
  uid: string;
  first_id: number;
  second_id: number;
  state: 'different' | 'merged';
  kept_id: number | null;
  reason: string;
  decided_at: string;
  decided_by: string;
  ended_at: string | null;
  ended_by: string | null;
  end_reason: string | null;
}

export interface DuplicateTables {
  duplicate_finding: DuplicateFindingTable;
  duplicate_pair: DuplicatePairTable;
}
