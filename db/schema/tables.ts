import type { Generated, Insertable, Selectable, Updateable } from 'kysely';
import type { DuplicateTables } from './duplicate-tables.ts';
import type { FacilityTables } from './facility-tables.ts';
import type { DesilTables } from './desil-tables.ts';
import type { LetterTables } from './letter-tables.ts';
import type { OwnTables } from './own-tables.ts';
import type { PlaceTables } from './place-tables.ts';
import type { RecordTables } from './record-tables.ts';
import type { DecreeTables } from './decree-tables.ts';
import type { PrinterTables } from './printer-tables.ts';
import type { SignerTables } from './signer-tables.ts';
import type { VillageTables } from './village-tables.ts';
import type { TrainingTables } from './training-tables.ts';

/** Rows exactly as stored: snake_case columns, dates and instants as text, JSON as text. */
export interface OfficeTable {
  id: Generated<number>;
  uid: string;
  code: string;
  kind: 'agency' | 'school' | 'facility';
  name: string;
  own: number;
  practice: number;
  practice_today: string | null;
  created_at: string;
}

export interface SettingTable {
  id: Generated<number>;
  key: string;
  value: string;
  changed_at: string;
}

export interface UserAccountTable {
  id: Generated<number>;
  uid: string;
  office_id: number;
  login: string;
  full_name: string;
  job_title: string | null;
  nip: string | null;
  password_phc: string;
  must_change: Generated<number>;
  sees_health: Generated<number>;
  sees_incidents: Generated<number>;
  created_at: string;
  ended_at: string | null;
  end_reason: string | null;
}

export interface UserRoleTable {
  id: Generated<number>;
  user_id: number;
  role: 'head' | 'officer' | 'companion' | 'instructor' | 'reader' | 'admin';
}

export interface SessionTable {
  id: Generated<number>;
  token_hash: string;
  user_id: number;
  started_at: string;
  seen_at: string;
  ended_at: string | null;
}

export interface SessionAttemptTable {
  id: Generated<number>;
  login: string;
  failures: number;
  locked_until: string | null;
  last_at: string;
}

export interface JournalTable {
  seq: Generated<number>;
  at: string;
  actor: string;
  actor_name: string;
  command: string;
  subjects: string;
  digest: string;
  prev_hash: string;
  hash: string;
}

export interface JournalDetailTable {
  seq: Generated<number>;
  salt: string;
  summary: string;
  undoes: number | null;
  undone_by: number | null;
}

export interface JournalChangeTable {
  id: Generated<number>;
  seq: number;
  table_name: string;
  row_id: number;
  before: string | null;
  after: string | null;
}

export interface PrintLogTable {
  id: Generated<number>;
  uid: string;
  document: string;
  title: string;
  paper: string;
  pages: number | null;
  made_at: string;
  made_by: string;
  journal_seq: number;
  generation: string;
}

export interface SiteTable {
  id: Generated<number>;
  uid: string;
  office_id: number;
  code: string;
  name: string;
  address: Generated<string>;
  place: Generated<string>;
}

export interface ClassGroupTable {
  id: Generated<number>;
  uid: string;
  site_id: number;
  academic_year: string;
  level: 'SD' | 'SMP' | 'SMA';
  grade: number;
  name: string;
  homeroom_teacher: string | null;
  from_date: string;
  until_date: string | null;
}

export interface DormitoryTable {
  id: Generated<number>;
  uid: string;
  site_id: number;
  name: string;
  floor_id: Generated<number | null>;
  zone: Generated<'general' | 'recovery' | 'children' | 'isolation' | 'transit' | null>;
}

export interface RoomTable {
  id: Generated<number>;
  uid: string;
  dormitory_id: number;
  code: string;
  sex: 'L' | 'P';
  levels: 'SD' | 'SMP' | 'SMA' | 'SD,SMP' | 'SD,SMA' | 'SMP,SMA' | 'SD,SMP,SMA';
  wheelchair: Generated<number>;
  near_nurse: Generated<number>;
  handrail: Generated<number>;
}

export interface BedTable {
  id: Generated<number>;
  uid: string;
  room_id: number;
  code: string;
  from_date: string;
  until_date: string | null;
  kind: Generated<'regular' | 'low' | 'medical' | 'extra'>;
  upper: Generated<number>;
}

export interface CapacityEntryTable {
  id: Generated<number>;
  uid: string;
  scope: 'site' | 'operational' | 'class';
  site_id: number;
  class_id: number | null;
  seats: number;
  from_date: string;
  reason: string;
  letter_no: string | null;
  letter_date: string | null;
}

export interface PermitTable {
  id: Generated<number>;
  uid: string;
  scope: 'site' | 'operational' | 'level' | 'class' | 'beds';
  site_id: number;
  class_id: number | null;
  level: 'SD' | 'SMP' | 'SMA' | null;
  sex: 'L' | 'P' | null;
  extra: number;
  from_date: string;
  until_date: string;
  reason: string;
  letter_no: string;
  granted_by: string;
}

export interface ImportBatchTable {
  id: Generated<number>;
  uid: string;
  office_id: number;
  file_name: string;
  file_hash: string;
  sheet: string;
  mapping: string;
  rows_total: number;
  rows_saved: number;
  rows_same: number;
  rows_faulty: number;
  applied_at: string;
  undone_at: string | null;
}

export interface ImportFaultTable {
  id: Generated<number>;
  batch_id: number;
  row_number: number;
  cells: string;
  faults: string;
  resolved_at: string | null;
  resolved_how: 'repaired' | 'dismissed' | null;
}

export interface FamilyTable {
  id: Generated<number>;
  uid: string;
  office_id: number;
  kk_no: string | null;
  address: Generated<string>;
  rt: Generated<string>;
  rw: Generated<string>;
  village: Generated<string>;
  district: Generated<string>;
  regency: Generated<string>;
  postal: Generated<string>;
  pkh_no: Generated<string>;
  bpnt_no: Generated<string>;
  kks_no: Generated<string>;
  region_code: Generated<string | null>;
  import_batch_id: number | null;
}

export interface PersonTable {
  id: Generated<number>;
  uid: string;
  office_id: number;
  family_id: number | null;
  name: string;
  name_key: string;
  nik: string | null;
  nik_status: 'present' | 'none_yet' | 'in_process' | 'unknown';
  nisn: Generated<string | null>;
  religion: Generated<'01' | '02' | '03' | '04' | '05' | '06' | '07' | '99' | null>;
  merged_into: Generated<number | null>;
  birth_estimated: Generated<number>;
  sex: 'L' | 'P';
  birth_place: Generated<string>;
  birth_date: string | null;
  import_batch_id: number | null;
}

export interface GuardianTable {
  id: Generated<number>;
  uid: string;
  person_id: number;
  name: string;
  name_key: string;
  relation:
    | 'mother'
    | 'father'
    | 'guardian'
    | 'institution'
    | 'spouse'
    | 'sibling'
    | 'child'
    | 'relative';
  phone: string | null;
  phone_owner: string | null;
  nik: Generated<string | null>;
  life: Generated<'alive' | 'deceased' | 'unknown' | null>;
  job: Generated<string>;
  income: Generated<number | null>;
  import_batch_id: number | null;
}

export interface DesilFactTable {
  id: Generated<number>;
  uid: string;
  family_id: number;
  desil: number | null;
  period: string;
  as_of: string;
  source: 'dtsen' | 'siks_ng' | 'cek_bansos' | 'letter' | 'import';
  seen_by: string;
  import_batch_id: number | null;
}

export interface AttachmentTable {
  id: Generated<number>;
  uid: string;
  office_id: number;
  subject: 'person' | 'decree' | 'run' | 'office';
  subject_id: number;
  kind: string;
  hash: string;
  bytes: number;
  media_type: string;
  file_name: string;
  added_at: string;
  ended_at: string | null;
  end_reason: string | null;
}

export interface IntakeTable {
  id: Generated<number>;
  uid: string;
  site_id: number;
  code: string;
  name: string;
  academic_year: string;
  opens_on: string;
  closes_on: string;
  term_starts_on: string;
  meeting_on: string | null;
  policy: string;
  draw_secret: string;
  draw_commitment: string;
  draws_stored_at: string | null;
  draw_public: string | null;
  next_code: Generated<number>;
  no_show_days: Generated<number>;
  follow_days: Generated<number>;
}

export interface CandidateTable {
  id: Generated<number>;
  uid: string;
  intake_id: number;
  person_id: number;
  code: string;
  level: 'SD' | 'SMP' | 'SMA';
  grade: number;
  proposed_on: string;
  proposer: Generated<string>;
  school_status: 'out_of_school' | 'finished_level' | 'elsewhere';
  school_status_source: Generated<string>;
  last_school: Generated<string>;
  last_npsn: Generated<string>;
  last_grade: Generated<number | null>;
  dapodik_active: Generated<number | null>;
  vulnerabilities: Generated<string>;
  recommendation: Generated<'very_urgent' | 'worthy' | 'none'>;
  draw_number: string | null;
  closed_on: string | null;
  closed_reason: string | null;
  note: Generated<string>;
  import_batch_id: number | null;
  name_key: string;
  sex: 'L' | 'P';
  birth_date: string | null;
  desil: number | null;
  desil_period: string | null;
  stage: 'proposed' | 'verifying' | 'ready' | 'designated' | 'arrived' | 'closed';
  missing_count: number;
  missing_next: string | null;
  gate_marks: Generated<string>;
}

export interface GateAnswerTable {
  id: Generated<number>;
  uid: string;
  candidate_id: number;
  gate:
    | 'desil_check'
    | 'age_check'
    | 'documents'
    | 'home_visit'
    | 'parent_consent'
    | 'child_consent'
    | 'health_check'
    | 'school_status_check'
    | 'duplicate_check';
  value: 'open' | 'passed' | 'failed' | 'deferred' | 'excepted';
  answered_on: string;
  answered_by: string;
  source: Generated<string>;
  reason: string | null;
  due_on: string | null;
  import_batch_id: number | null;
}

export interface RunTable {
  id: Generated<number>;
  uid: string;
  intake_id: number;
  number: number;
  as_of: string;
  made_at: string;
  made_by: string;
  policy: string;
  capacity: string;
  summary: string;
  input_hash: string;
  result_hash: string;
  ratified_at: string | null;
  ratified_by: string | null;
  minutes_no: string | null;
  minutes_on: string | null;
  second_name: string | null;
  covers_to: number;
}

export interface RunReasonTable {
  id: Generated<number>;
  reasons: string;
}

export interface RunPlaceTable {
  run_id: number;
  level: string;
  position: number;
  candidate_id: number;
  outcome: 'admitted' | 'reserve' | 'left_out';
  rank: number | null;
  reserve_no: number | null;
  reason_id: number;
  keys: string;
  tie_group: number | null;
}

export interface DecreeTable {
  id: Generated<number>;
  uid: string;
  intake_id: number;
  run_id: number;
  number: string;
  signed_on: string;
  issuer: string;
  signer: string;
  recorded_at: string;
  revoked_on: string | null;
  revoke_reason: string | null;
  revoked_second: string | null;
  amends_id: number | null;
}

export interface DecreeNameTable {
  id: Generated<number>;
  decree_id: number;
  candidate_id: number;
  position: number;
  mark: 'as_proposed' | 'struck' | 'added';
  reason: string | null;
}

export interface EnrolmentTable {
  id: Generated<number>;
  uid: string;
  site_id: number;
  person_id: number;
  candidate_id: number | null;
  decree_id: number | null;
  level: 'SD' | 'SMP' | 'SMA';
  grade: number;
  sex: 'L' | 'P';
  class_id: number | null;
  nis: string | null;
  from_date: string;
  planned_until: string;
  until_date: string | null;
  end_reason: string | null;
  /** Decree of the time before this program, as a list of pupils already in named it. */
  known_decree_no: Generated<string | null>;
  known_decree_date: Generated<string | null>;
  /** The school before this one, as that list named it. */
  known_last_school: Generated<string | null>;
  known_last_npsn: Generated<string | null>;
  known_last_grade: Generated<number | null>;
}

export interface BedStayTable {
  id: Generated<number>;
  uid: string;
  enrolment_id: number;
  bed_id: number;
  from_date: string;
  until_date: string | null;
}

export interface Tables
  extends
    FacilityTables,
    TrainingTables,
    OwnTables,
    DuplicateTables,
    RecordTables,
    DesilTables,
    DecreeTables,
    PrinterTables,
    SignerTables,
    PlaceTables,
    VillageTables,
    LetterTables {
  office: OfficeTable;
  setting: SettingTable;
  user_account: UserAccountTable;
  user_role: UserRoleTable;
  session: SessionTable;
  session_attempt: SessionAttemptTable;
  journal: JournalTable;
  journal_detail: JournalDetailTable;
  journal_change: JournalChangeTable;
  print_log: PrintLogTable;
  site: SiteTable;
  class_group: ClassGroupTable;
  dormitory: DormitoryTable;
  room: RoomTable;
  bed: BedTable;
  capacity_entry: CapacityEntryTable;
  permit: PermitTable;
  import_batch: ImportBatchTable;
  import_fault: ImportFaultTable;
  family: FamilyTable;
  person: PersonTable;
  guardian: GuardianTable;
  desil_fact: DesilFactTable;
  attachment: AttachmentTable;
  intake: IntakeTable;
  candidate: CandidateTable;
  gate_answer: GateAnswerTable;
  run: RunTable;
  run_reason: RunReasonTable;
  run_place: RunPlaceTable;
  decree: DecreeTable;
  decree_name: DecreeNameTable;
  enrolment: EnrolmentTable;
  bed_stay: BedStayTable;
}

export type TableName = keyof Tables;
export type StoredRow<T extends TableName> = Selectable<Tables[T]>;
export type NewRow<T extends TableName> = Insertable<Tables[T]>;
export type RowPatch<T extends TableName> = Updateable<Tables[T]>;
