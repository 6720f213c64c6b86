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

export interface IntakeQuotaTable {
  id: Generated<number>;
  uid: string;
  intake_id: number;
  version: number;
  places: number;
  set_on: string;
  reason: string;
  letter_no: string | null;
  letter_date: string | null;
}

export interface RegencyQuotaTable {
  id: Generated<number>;
  uid: string;
  quota_id: number;
  regency: string;
  places: number;
}

export interface PlaceTables {
  intake_quota: IntakeQuotaTable;
  regency_quota: RegencyQuotaTable;
  planned_end: PlannedEndTable;
}
