import type { Generated } from 'kysely';
import type { ProposalResult } from '#shared/domain/desil/proposal.ts';

/** A family an office proposed for DTSEN. */
export interface DtsenProposalTable {
  id: Generated<number>;
  uid: string;
  office_id: number;
  family_id: number;
  proposed_on: string;
  proposed_by: string;
  addressed_to: string;
  check_on: string;
  note: Generated<string>;
  ended_on: string | null;
  result: ProposalResult | null;
  result_note: Generated<string>;
}

export interface DesilTables {
  dtsen_proposal: DtsenProposalTable;
}
