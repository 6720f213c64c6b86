import type { Generated } from 'kysely';

/** Rows of skills training, exactly as stored: see tables.ts. */
export interface SkillProgramTable {
  id: Generated<number>;
  uid: string;
  site_id: number;
  title: string;
  note: Generated<string>;
  from_date: string;
  until_date: string | null;
}

export interface ProgramUnitTable {
  id: Generated<number>;
  uid: string;
  program_id: number;
  code: string;
  title: string;
  core: number;
  ended_on: string | null;
}

export interface WorkshopTable {
  id: Generated<number>;
  uid: string;
  site_id: number;
  name: string;
  seats: number;
  wheelchair_stations: number;
  from_date: string;
  until_date: string | null;
}

export interface InstructorTable {
  id: Generated<number>;
  uid: string;
  site_id: number;
  name: string;
  user_id: number | null;
  from_date: string;
  until_date: string | null;
}

export interface CohortTable {
  id: Generated<number>;
  uid: string;
  program_id: number;
  number: number;
  year: number;
  mode: 'fixed' | 'rolling';
  from_date: string;
  until_date: string | null;
  seats: number;
  day_seats: number;
  workshop_id: number | null;
  planned_hours: number;
}

export interface CohortInstructorTable {
  id: Generated<number>;
  uid: string;
  cohort_id: number;
  instructor_id: number;
}

export interface LessonSlotTable {
  id: Generated<number>;
  uid: string;
  cohort_id: number;
  weekday: number;
  start_time: string;
  end_time: string;
  hours: number;
  workshop_id: number | null;
  instructor_id: number | null;
  from_date: string;
  until_date: string | null;
}

export interface TrainingSessionTable {
  id: Generated<number>;
  uid: string;
  cohort_id: number;
  day: string;
  start_time: string;
  hours: number;
  topic: Generated<string>;
  state: 'planned' | 'held' | 'holiday' | 'cancelled';
  instructor_id: number | null;
}

export interface TraineeTable {
  id: Generated<number>;
  uid: string;
  cohort_id: number;
  person_id: number;
  stay_id: number | null;
  main: Generated<number>;
  day_from: string | null;
  wheelchair: Generated<number>;
  interest: Generated<string>;
  draw_number: string;
  proposed_on: string;
  waiting_from: string | null;
  registered_on: string | null;
  started_on: string | null;
  ended_on: string | null;
  end_kind: 'completed' | 'not_completed' | 'stopped' | null;
  end_reason: Generated<string>;
}

export interface TraineePauseTable {
  id: Generated<number>;
  uid: string;
  trainee_id: number;
  from_date: string;
  until_date: string | null;
  reason: string;
}

export interface AttendanceTable {
  id: Generated<number>;
  uid: string;
  session_id: number;
  trainee_id: number;
  code: 'H' | 'I' | 'S' | 'A';
  late: Generated<number>;
  source: 'typed' | 'leave';
}

export interface UnitResultTable {
  id: Generated<number>;
  uid: string;
  trainee_id: number;
  unit_id: number;
  result: 'K' | 'BK';
  assessed_on: string;
  assessor: string;
}

export interface CertificateTable {
  id: Generated<number>;
  uid: string;
  trainee_id: number;
  kind: 'training' | 'competency' | 'attended';
  number: string;
  issuer: string;
  issued_on: string;
  valid_until: string | null;
}

export interface PartnerTable {
  id: Generated<number>;
  uid: string;
  site_id: number;
  name: string;
  sector: 'government' | 'state_owned' | 'private';
  field: Generated<string>;
  contact_name: Generated<string>;
  contact_phone: Generated<string>;
  agreement_no: string | null;
  agreement_until: string | null;
  workers: number | null;
  workers_with_disability: number | null;
  note: Generated<string>;
  from_date: string;
  until_date: string | null;
}

export interface VacancyTable {
  id: Generated<number>;
  uid: string;
  partner_id: number;
  title: string;
  program_id: number | null;
  seats: number;
  accessibility: Generated<string>;
  note: Generated<string>;
  from_date: string;
  until_date: string | null;
}

export interface InternshipTable {
  id: Generated<number>;
  uid: string;
  trainee_id: number;
  partner_id: number;
  from_date: string;
  until_date: string;
  mentor: Generated<string>;
  result: 'good' | 'fair' | 'poor' | 'stopped' | null;
  note: Generated<string>;
}

export interface PlacementTable {
  id: Generated<number>;
  uid: string;
  person_id: number;
  trainee_id: number | null;
  kind:
    | 'formal'
    | 'informal'
    | 'self_employed'
    | 'supported'
    | 'internship_continued'
    | 'school'
    | 'none'
    | 'died'
    | 'untraceable';
  partner_id: number | null;
  vacancy_id: number | null;
  sector: 'government' | 'state_owned' | 'private' | null;
  from_date: string;
  wage_band: 'none' | 'below_half' | 'below_minimum' | 'minimum' | 'above' | null;
  related: number | null;
  toolkit: Generated<string>;
  note: Generated<string>;
}

export interface FollowUpTable {
  id: Generated<number>;
  uid: string;
  person_id: number;
  trainee_id: number | null;
  basis_on: string;
  months: number;
  due_on: string;
  done_on: string | null;
  way: 'visit' | 'phone' | 'message' | 'agency' | null;
  outcome:
    | 'formal'
    | 'informal'
    | 'self_employed'
    | 'supported'
    | 'internship_continued'
    | 'school'
    | 'none'
    | 'died'
    | 'untraceable'
    | null;
  related: number | null;
  note: Generated<string>;
}

export interface TrainingTables {
  skill_program: SkillProgramTable;
  program_unit: ProgramUnitTable;
  workshop: WorkshopTable;
  instructor: InstructorTable;
  cohort: CohortTable;
  cohort_instructor: CohortInstructorTable;
  lesson_slot: LessonSlotTable;
  training_session: TrainingSessionTable;
  trainee: TraineeTable;
  trainee_pause: TraineePauseTable;
  attendance: AttendanceTable;
  unit_result: UnitResultTable;
  certificate: CertificateTable;
  partner: PartnerTable;
  vacancy: VacancyTable;
  internship: InternshipTable;
  placement: PlacementTable;
  follow_up: FollowUpTable;
}
