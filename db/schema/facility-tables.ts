import type { Generated } from 'kysely';

/** Rows of a facility, exactly as stored: see tables.ts. */
export interface BuildingTable {
  id: Generated<number>;
  uid: string;
  site_id: number;
  name: string;
}

export interface FloorTable {
  id: Generated<number>;
  uid: string;
  building_id: number;
  number: number;
  lift: number;
}

export interface BedOutageTable {
  id: Generated<number>;
  uid: string;
  bed_id: number;
  kind: 'repair' | 'dirty' | 'isolation' | 'closed';
  from_date: string;
  until_date: string | null;
  note: Generated<string>;
}

export interface ApplicationTable {
  id: Generated<number>;
  uid: string;
  site_id: number;
  person_id: number;
  number: string;
  mode: 'residential' | 'day' | 'home';
  referral:
    | 'regency_agency'
    | 'family'
    | 'community'
    | 'hospital'
    | 'public_order'
    | 'self'
    | 'other_facility';
  referrer: Generated<string>;
  letter_no: string | null;
  letter_date: string | null;
  received_on: string;
  contact_name: Generated<string>;
  contact_phone: Generated<string>;
  emergency: Generated<number>;
  emergency_note: string | null;
  emergency_approved_by: string | null;
  emergency_approved_on: string | null;
  vulnerability: Generated<number>;
  complete_on: string | null;
  decision: 'eligible' | 'rejected' | 'referred_out' | null;
  decided_on: string | null;
  decided_by: string | null;
  decision_reason: string | null;
  parked_until: string | null;
  parked_reason: string | null;
  closed_on: string | null;
  closed_reason: 'admitted' | 'rejected' | 'referred_out' | 'withdrawn' | 'died' | 'moved' | null;
  note: Generated<string>;
  draw_number: string;
  import_batch_id: number | null;
  name_key: string;
  sex: 'L' | 'P';
  birth_date: string | null;
  desil: number | null;
  desil_period: string | null;
  state:
    | 'received'
    | 'documents'
    | 'assessment'
    | 'conference'
    | 'waiting'
    | 'called'
    | 'accepted'
    | 'closed';
  order_key: string;
  returning_stay_id: Generated<number | null>;
  double_record: Generated<number>;
}

export interface ApplicationDocumentTable {
  id: Generated<number>;
  uid: string;
  application_id: number;
  kind:
    | 'identity'
    | 'family_card'
    | 'domicile'
    | 'referral_letter'
    | 'family_request'
    | 'doctor_letter'
    | 'psychiatrist_letter'
    | 'health_insurance'
    | 'photo'
    | 'poverty_letter'
    | 'agreement';
  received_on: string;
  waived_reason: string | null;
}

export interface AssessmentTable {
  id: Generated<number>;
  uid: string;
  person_id: number;
  assessed_on: string;
  assessor: string;
  subtypes: string;
  severity: 'light' | 'moderate' | 'severe' | null;
  functions: Generated<string>;
  mobility: 'independent' | 'aid' | 'wheelchair' | 'bedridden';
  communication: Generated<string>;
  aids: Generated<string>;
  recovery: Generated<number>;
  infectious: Generated<number>;
  close_care: Generated<number>;
  sees: Generated<number>;
  health: Generated<string>;
  note: Generated<string>;
  import_batch_id: number | null;
}

export interface CaseConferenceTable {
  id: Generated<number>;
  uid: string;
  application_id: number;
  held_on: string;
  attended: Generated<string>;
  result: 'eligible' | 'rejected' | 'referred_out';
  note: Generated<string>;
}

export interface ConsentTable {
  id: Generated<number>;
  uid: string;
  person_id: number;
  giver: 'self' | 'guardian';
  giver_name: Generated<string>;
  method: 'spoken' | 'sign_language' | 'braille' | 'easy_read' | 'written';
  witness: Generated<string>;
  scope: string;
  given_on: string;
  withdrawn_on: string | null;
  withdrawn_reason: string | null;
}

export interface ContactAttemptTable {
  id: Generated<number>;
  uid: string;
  application_id: number;
  tried_on: string;
  way: 'phone' | 'message' | 'visit' | 'referrer';
  reached: number;
  by_name: string;
  note: Generated<string>;
}

export interface BedCallTable {
  id: Generated<number>;
  uid: string;
  application_id: number;
  bed_id: number;
  called_on: string;
  answer_by: string;
  called_by: string;
  rule: string;
  answer: 'accepted' | 'declined' | 'no_answer' | 'withdrawn' | null;
  answered_on: string | null;
  reason: string | null;
  ended_on: string | null;
}

export interface PassedOverTable {
  id: Generated<number>;
  call_id: number;
  application_id: number;
  reasons: string;
  stated: string | null;
}

export interface StayTable {
  id: Generated<number>;
  uid: string;
  site_id: number;
  person_id: number;
  application_id: number | null;
  mode: 'residential' | 'day' | 'home';
  sex: 'L' | 'P';
  from_date: string;
  until_date: string | null;
  end_reason:
    | 'employed'
    | 'self_employed'
    | 'back_to_family'
    | 'other_facility'
    | 'hospital'
    | 'moved_away'
    | 'own_request'
    | 'rule_breach'
    | 'absconded'
    | 'died'
    | 'other'
    | null;
  end_note: Generated<string>;
  adult_from: string;
  parent_stay_id: number | null;
  arrived_at: string | null;
  brought_by: Generated<string>;
  brought_phone: Generated<string>;
  emergency: Generated<number>;
  approved_by: string | null;
  approved_on: string | null;
  agreement_on: string | null;
  import_batch_id: number | null;
}

export interface BedAssignmentTable {
  id: Generated<number>;
  uid: string;
  stay_id: number;
  bed_id: number;
  from_date: string;
  until_date: string | null;
  reason: Generated<string>;
}

export interface LeaveTable {
  id: Generated<number>;
  uid: string;
  stay_id: number;
  kind: 'home' | 'holiday' | 'hospital' | 'internship' | 'unauthorised';
  from_date: string;
  from_time: string | null;
  due_on: string | null;
  until_date: string | null;
  ended_how: 'returned' | 'discharged' | null;
  released_on: string | null;
  release_reason: string | null;
  destination: Generated<string>;
  companion: Generated<string>;
  phone: Generated<string>;
  decided_by: string;
  group_uid: string | null;
  note: Generated<string>;
}

export interface ServiceItemTable {
  id: Generated<number>;
  uid: string;
  stay_id: number;
  item:
    | 'food'
    | 'clothing'
    | 'housing'
    | 'aids'
    | 'health_supplies'
    | 'guidance'
    | 'daily_living'
    | 'civil_papers'
    | 'education_health'
    | 'family_search'
    | 'reunification';
  met_on: string;
  by_name: string;
  note: Generated<string>;
}

export interface ServicePlanTable {
  id: Generated<number>;
  uid: string;
  stay_id: number;
  made_on: string;
  review_on: string;
  goals: string;
  made_by: string;
  reviewed_on: string | null;
}

export interface DatedItemTable {
  id: Generated<number>;
  uid: string;
  stay_id: number;
  kind: 'check_up' | 'medicine' | 'insurance' | 'other';
  due_on: string;
  due_time: string | null;
  place: Generated<string>;
  note: Generated<string>;
  done_on: string | null;
  done_note: Generated<string>;
}

export interface IncidentTable {
  id: Generated<number>;
  uid: string;
  site_id: number;
  stay_id: number | null;
  happened_on: string;
  happened_time: string | null;
  kind:
    | 'fall'
    | 'medication'
    | 'injury'
    | 'abuse'
    | 'hospital'
    | 'death'
    | 'absconded'
    | 'behaviour'
    | 'infection'
    | 'pressure_sore'
    | 'equipment'
    | 'complaint'
    | 'other';
  severity: 'light' | 'moderate' | 'severe';
  account: string;
  told: Generated<string>;
  reported_by: string;
  closed_on: string | null;
  resolution: string | null;
}

export interface HolidayTable {
  id: Generated<number>;
  uid: string;
  day: string;
  off: number;
  name: string;
  kind: 'national' | 'joint' | 'house';
  reason: Generated<string>;
}

export interface FacilityTables {
  building: BuildingTable;
  floor: FloorTable;
  bed_outage: BedOutageTable;
  application: ApplicationTable;
  application_document: ApplicationDocumentTable;
  assessment: AssessmentTable;
  case_conference: CaseConferenceTable;
  consent: ConsentTable;
  contact_attempt: ContactAttemptTable;
  bed_call: BedCallTable;
  passed_over: PassedOverTable;
  stay: StayTable;
  bed_assignment: BedAssignmentTable;
  leave: LeaveTable;
  service_item: ServiceItemTable;
  service_plan: ServicePlanTable;
  dated_item: DatedItemTable;
  incident: IncidentTable;
  holiday: HolidayTable;
}
