import type { Generated } from 'kysely';

/** A village that the table of the program does not have (Desa dan kelurahan baru). */
export interface OwnVillageTable {
  id: Generated<number>;
  uid: string;
  office_id: number;
  code: string;
  village: string;
  district: string;
  regency: string;
  added_on: string;
}

export interface VillageTables {
  own_village: OwnVillageTable;
}
