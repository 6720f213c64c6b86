import type { Generated } from 'kysely';

/** Who signs papers for a seat, from when to when (Penanda tangan). */
export interface SignerTable {
  id: Generated<number>;
  uid: string;
  office_id: number;
  seat: string;
  capacity: 'own' | 'acting' | 'daily' | 'on-behalf';
  behalf_of: string | null;
  position: string;
  name: string | null;
  rank: string | null;
  nip: string | null;
  from_date: string | null;
  until_date: string | null;
  end_reason: string | null;
}

export interface SignerTables {
  signer: SignerTable;
}
