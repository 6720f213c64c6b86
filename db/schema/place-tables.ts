import type { Generated } from 'kysely';

export interface PlannedEndTable {
  id: Generated<number>;
  uid: string;
  enrolment_id: number;
  before_date: string;
  until_date: string;
  reason: string;
  changed_on: string;
}

export interface PlaceTables {
  planned_end: PlannedEndTable;
}
